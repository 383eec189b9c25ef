package hiding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Hidden} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class HiddenPytree extends TypedPytree<Hidden, HiddenPytree> {
  public static final Type TYPE = new Type();

  private HiddenPytree(Core<Hidden> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static HiddenPytree of(Hidden module) {
    return new HiddenPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static HiddenPytree adopt(Hidden module) {
    return new HiddenPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static HiddenPytree of(GraphDef<Hidden> graphDef, State... states) {
    return new HiddenPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a);
  }

  /** Walks and rebuilds a {@link Hidden}. */
  public static final class Type extends ObjectType<Hidden> {
    public Type() {
      super(
          Hidden.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Hidden node, Walker out, int at) {
      return out.leaf(at, node.a);
    }

    @Override
    public int leaves(Hidden node, Object[] out, int at, int depth) {
      if (isOther(node, Hidden.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a, out, at);
    }

    @Override
    public Hidden next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Hidden make() {
      return new Hidden();
    }

    @Override
    public Hidden build(Builder in) {
      var node = in.made(this);
      node.a = in.leaf(float[].class);
      return node;
    }

    @Override
    public HiddenPytree proxy(Core<Hidden> core) {
      return new HiddenPytree(core);
    }
  }
}
