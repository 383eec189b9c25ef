package families;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Disc} held as data. */
@PytreeGenerated({"radius"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class DiscPytree extends TypedPytree<Disc, DiscPytree> {
  public static final Type TYPE = new Type();

  private DiscPytree(Core<Disc> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static DiscPytree of(Disc module) {
    return new DiscPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static DiscPytree adopt(Disc module) {
    return new DiscPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static DiscPytree of(GraphDef<Disc> graphDef, State... states) {
    return new DiscPytree(Core.parts(TYPE, graphDef, states));
  }

  public double[] radius() {
    return Core.lend(this, node -> node.radius());
  }

  /** Walks and rebuilds a {@link Disc}. */
  public static final class Type extends NodeType<Disc> {
    public Type() {
      super(
          Disc.class,
          Field.leaf("radius", double[].class));
    }

    @Override
    public int walk(Disc node, Walker out, int at) {
      return out.leaf(at, node.radius());
    }

    @Override
    public int leaves(Disc node, Object[] out, int at, int depth) {
      if (isOther(node, Disc.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.radius(), out, at);
    }

    @Override
    public Disc next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Disc build(Builder in) {
      return new Disc(in.leaf(double[].class));
    }

    @Override
    public DiscPytree proxy(Core<Disc> core) {
      return new DiscPytree(core);
    }
  }
}
