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

/** A {@link Quad} held as data. */
@PytreeGenerated({"side"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class QuadPytree extends TypedPytree<Quad, QuadPytree> {
  public static final Type TYPE = new Type();

  private QuadPytree(Core<Quad> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static QuadPytree of(Quad module) {
    return new QuadPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static QuadPytree adopt(Quad module) {
    return new QuadPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static QuadPytree of(GraphDef<Quad> graphDef, State... states) {
    return new QuadPytree(Core.parts(TYPE, graphDef, states));
  }

  public double[] side() {
    return Core.lend(this, node -> node.side());
  }

  /** Walks and rebuilds a {@link Quad}. */
  public static final class Type extends NodeType<Quad> {
    public Type() {
      super(
          Quad.class,
          Field.leaf("side", double[].class));
    }

    @Override
    public int walk(Quad node, Walker out, int at) {
      return out.leaf(at, node.side());
    }

    @Override
    public int leaves(Quad node, Object[] out, int at, int depth) {
      if (isOther(node, Quad.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.side(), out, at);
    }

    @Override
    public Quad next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Quad build(Builder in) {
      return new Quad(in.leaf(double[].class));
    }

    @Override
    public QuadPytree proxy(Core<Quad> core) {
      return new QuadPytree(core);
    }
  }
}
