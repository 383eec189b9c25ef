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

/** A {@link Point} held as data. */
@PytreeGenerated({"x", "y"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class PointPytree extends TypedPytree<Point, PointPytree> {
  public static final Type TYPE = new Type();

  private PointPytree(Core<Point> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static PointPytree of(Point module) {
    return new PointPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static PointPytree adopt(Point module) {
    return new PointPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static PointPytree of(GraphDef<Point> graphDef, State... states) {
    return new PointPytree(Core.parts(TYPE, graphDef, states));
  }

  public double x() {
    return Core.read(this).x();
  }

  public double y() {
    return Core.read(this).y();
  }

  /** Walks and rebuilds a {@link Point}. */
  public static final class Type extends NodeType<Point> {
    public Type() {
      super(
          Point.class,
          Field.leaf("x", double.class),
          Field.leaf("y", double.class));
    }

    @Override
    public int walk(Point node, Walker out, int at) {
      at = out.leaf(at, node.x());
      return out.leaf(at, node.y());
    }

    @Override
    public int leaves(Point node, Object[] out, int at, int depth) {
      if (isOther(node, Point.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.x(), out, at);
      return leaf(node.y(), out, at);
    }

    @Override
    public Point next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Point build(Builder in) {
      return new Point(in.doubleLeaf(), in.doubleLeaf());
    }

    @Override
    public PointPytree proxy(Core<Point> core) {
      return new PointPytree(core);
    }
  }
}
