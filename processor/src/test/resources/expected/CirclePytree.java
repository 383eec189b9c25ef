package shapes;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Circle} held as data. */
@PytreeGenerated({"radius"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class CirclePytree extends TypedPytree<Circle, CirclePytree> implements HasArea {
  public static final Type TYPE = new Type();

  private CirclePytree(Core<Circle> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static CirclePytree of(Circle module) {
    return new CirclePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static CirclePytree adopt(Circle module) {
    return new CirclePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static CirclePytree of(GraphDef<Circle> graphDef, State... states) {
    return new CirclePytree(Core.parts(TYPE, graphDef, states));
  }

  public double radius() {
    return Core.read(this).radius();
  }

  @Override
  public double area() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().area());
    }
  }

  public String label() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().label());
    }
  }

  /** Walks and rebuilds a {@link Circle}. */
  public static final class Type extends NodeType<Circle> {
    public Type() {
      super(
          Circle.class,
          Field.leaf("radius", Kind.PARAM, double.class));
    }

    @Override
    public int walk(Circle node, Walker out, int at) {
      return out.leaf(at, node.radius());
    }

    @Override
    public int leaves(Circle node, Object[] out, int at, int depth) {
      if (isOther(node, Circle.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.radius(), out, at);
    }

    @Override
    public Circle next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Circle build(Builder in) {
      return new Circle(in.doubleLeaf());
    }

    @Override
    public CirclePytree proxy(Core<Circle> core) {
      return new CirclePytree(core);
    }
  }
}
