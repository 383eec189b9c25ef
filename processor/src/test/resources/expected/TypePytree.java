package hidden;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Type} held as data. */
@PytreeGenerated({"a", "walkers"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class TypePytree extends TypedPytree<Type, TypePytree> {
  public static final Type TYPE = new Type();

  private TypePytree(Core<hidden.Type> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static TypePytree of(hidden.Type module) {
    return new TypePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static TypePytree adopt(hidden.Type module) {
    return new TypePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static TypePytree of(GraphDef<hidden.Type> graphDef, State... states) {
    return new TypePytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  public List<WalkerPytree> walkers() {
    return Core.view(this, WalkerPytree.TYPE.array(), node -> node.walkers());
  }

  /** Walks and rebuilds a {@link hidden.Type}. */
  public static final class Type extends NodeType<hidden.Type> {
    public Type() {
      super(
          hidden.Type.class,
          Field.leaf("a", float[].class),
          Field.node("walkers", Walker[].class));
    }

    @Override
    public int walk(hidden.Type node, dev.pytree.Walker out, int at) {
      at = out.leaf(at, node.a());
      return out.node(at, WalkerPytree.TYPE.array(), node.walkers());
    }

    @Override
    public int leaves(hidden.Type node, Object[] out, int at, int depth) {
      if (isOther(node, hidden.Type.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.a(), out, at);
      return WalkerPytree.TYPE.array().leaves(node.walkers(), out, at, depth - 1);
    }

    @Override
    public hidden.Type next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public hidden.Type build(Builder in) {
      return new hidden.Type(in.leaf(float[].class), in.<Walker[]>node(WalkerPytree.TYPE.array()));
    }

    @Override
    public TypePytree proxy(Core<hidden.Type> core) {
      return new TypePytree(core);
    }
  }
}
