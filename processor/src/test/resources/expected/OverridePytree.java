package hidden;

import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.lang.Object;
import javax.annotation.processing.Generated;

/** A {@link Override} held as data. */
@PytreeGenerated({"a", "builder", "type"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class OverridePytree extends TypedPytree<Override, OverridePytree> {
  public static final Type TYPE = new Type();

  private OverridePytree(Core<Override> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static OverridePytree of(Override module) {
    return new OverridePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static OverridePytree adopt(Override module) {
    return new OverridePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static OverridePytree of(GraphDef<Override> graphDef, State... states) {
    return new OverridePytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  public BuilderPytree builder() {
    return Core.view(this, BuilderPytree.TYPE, node -> node.builder());
  }

  public TypePytree type() {
    return Core.view(this, TypePytree.TYPE, node -> node.type());
  }

  /** Walks and rebuilds a {@link Override}. */
  public static final class Type extends NodeType<Override> {
    public Type() {
      super(
          Override.class,
          Field.leaf("a", float[].class),
          Field.node("builder", Builder.class),
          Field.node("type", hidden.Type.class));
    }

    @java.lang.Override
    public int walk(Override node, Walker out, int at) {
      at = out.leaf(at, node.a());
      at = out.node(at, BuilderPytree.TYPE, node.builder());
      return out.node(at, TypePytree.TYPE, node.type());
    }

    @java.lang.Override
    public int leaves(Override node, Object[] out, int at, int depth) {
      if (isOther(node, Override.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.a(), out, at);
      at = BuilderPytree.TYPE.leaves(node.builder(), out, at, depth - 1);
      return TypePytree.TYPE.leaves(node.type(), out, at, depth - 1);
    }

    @java.lang.Override
    public Override next(dev.pytree.Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @java.lang.Override
    public Override build(dev.pytree.Builder in) {
      return new Override(in.leaf(float[].class), BuilderPytree.TYPE.next(in), TypePytree.TYPE.next(in));
    }

    @java.lang.Override
    public OverridePytree proxy(Core<Override> core) {
      return new OverridePytree(core);
    }
  }
}
