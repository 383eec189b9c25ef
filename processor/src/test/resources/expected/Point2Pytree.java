package imported;

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

/** A {@link Point2} held as data. */
@PytreeGenerated({"at"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class Point2Pytree extends TypedPytree<Point2, Point2Pytree> {
  public static final Type TYPE = new Type();

  private Point2Pytree(Core<Point2> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static Point2Pytree of(Point2 module) {
    return new Point2Pytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static Point2Pytree adopt(Point2 module) {
    return new Point2Pytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static Point2Pytree of(GraphDef<Point2> graphDef, State... states) {
    return new Point2Pytree(Core.parts(TYPE, graphDef, states));
  }

  public double[] at() {
    return Core.lend(this, node -> node.at());
  }

  /** Walks and rebuilds a {@link Point2}. */
  public static final class Type extends NodeType<Point2> {
    public Type() {
      super(
          Point2.class,
          Field.leaf("at", double[].class));
    }

    @Override
    public int walk(Point2 node, Walker out, int at) {
      return out.leaf(at, node.at());
    }

    @Override
    public int leaves(Point2 node, Object[] out, int at, int depth) {
      if (isOther(node, Point2.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.at(), out, at);
    }

    @Override
    public Point2 next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Point2 build(Builder in) {
      return new Point2(in.leaf(double[].class));
    }

    @Override
    public Point2Pytree proxy(Core<Point2> core) {
      return new Point2Pytree(core);
    }
  }
}
