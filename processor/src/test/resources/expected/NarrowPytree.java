package imported;

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

/** A {@link Narrow} held as data. */
@PytreeGenerated({"wide", "narrow"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class NarrowPytree extends TypedPytree<Narrow, NarrowPytree> {
  public static final Type TYPE = new Type();

  private NarrowPytree(Core<Narrow> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static NarrowPytree of(Narrow module) {
    return new NarrowPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static NarrowPytree adopt(Narrow module) {
    return new NarrowPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static NarrowPytree of(GraphDef<Narrow> graphDef, State... states) {
    return new NarrowPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] wide() {
    return Core.lend(this, node -> node.wide);
  }

  public float[] narrow() {
    return Core.lend(this, node -> node.narrow);
  }

  /** Walks and rebuilds a {@link Narrow}. */
  public static final class Type extends ObjectType<Narrow> {
    public Type() {
      super(
          Narrow.class,
          Field.leaf("wide", float[].class),
          Field.leaf("narrow", float[].class));
    }

    @Override
    public int walk(Narrow node, Walker out, int at) {
      at = out.leaf(at, node.wide);
      return out.leaf(at, node.narrow);
    }

    @Override
    public int leaves(Narrow node, Object[] out, int at, int depth) {
      if (isOther(node, Narrow.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.wide, out, at);
      return leaf(node.narrow, out, at);
    }

    @Override
    public Narrow next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Narrow make() {
      return new Narrow();
    }

    @Override
    public Narrow build(Builder in) {
      var node = in.made(this);
      node.wide = in.leaf(float[].class);
      node.narrow = in.leaf(float[].class);
      return node;
    }

    @Override
    public NarrowPytree proxy(Core<Narrow> core) {
      return new NarrowPytree(core);
    }
  }
}
