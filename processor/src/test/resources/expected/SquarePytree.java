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

/** A {@link Square} held as data. */
@PytreeGenerated({"side"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class SquarePytree extends TypedPytree<Square, SquarePytree> implements HasArea {
  public static final Type TYPE = new Type();

  private SquarePytree(Core<Square> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static SquarePytree of(Square module) {
    return new SquarePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static SquarePytree adopt(Square module) {
    return new SquarePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static SquarePytree of(GraphDef<Square> graphDef, State... states) {
    return new SquarePytree(Core.parts(TYPE, graphDef, states));
  }

  public double side() {
    return Core.read(this).side();
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

  /** Walks and rebuilds a {@link Square}. */
  public static final class Type extends NodeType<Square> {
    public Type() {
      super(
          Square.class,
          Field.leaf("side", Kind.PARAM, double.class));
    }

    @Override
    public int walk(Square node, Walker out, int at) {
      return out.leaf(at, node.side());
    }

    @Override
    public int leaves(Square node, Object[] out, int at, int depth) {
      if (isOther(node, Square.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.side(), out, at);
    }

    @Override
    public Square next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Square build(Builder in) {
      return new Square(in.doubleLeaf());
    }

    @Override
    public SquarePytree proxy(Core<Square> core) {
      return new SquarePytree(core);
    }
  }
}
