package shapes;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Shape} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ShapePytree extends TypedPytree<Shape, ShapePytree> implements HasArea {
  public static final Type TYPE = new Type();

  private ShapePytree(Core<Shape> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ShapePytree of(Shape module) {
    return new ShapePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ShapePytree adopt(Shape module) {
    return new ShapePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ShapePytree of(GraphDef<Shape> graphDef, State... states) {
    return new ShapePytree(Core.parts(TYPE, graphDef, states));
  }

  public String label() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().label());
    }
  }

  @Override
  public double area() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().area());
    }
  }

  @Override
  public double doubled() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().doubled());
    }
  }

  /** Finds the type of each {@link Shape}. */
  public static final class Type extends SealedType<Shape> {
    public Type() {
      super(Shape.class);
    }

    @Override
    public TreeType<? extends Shape> typeOf(Shape value) {
      Class<?> type = value.getClass();
      if (type == Circle.class) {
        return CirclePytree.TYPE;
      }
      if (value instanceof FreeForm) {
        return FreeFormPytree.TYPE;
      }
      if (value instanceof Nothing) {
        return TreeType.fixed(Nothing.class);
      }
      if (type == Square.class) {
        return SquarePytree.TYPE;
      }
      return unknown(value);
    }

    @Override
    public int leaves(Shape value, Object[] out, int at, int depth) {
      Class<?> type = value == null ? null : value.getClass();
      if (type == Circle.class) {
        return CirclePytree.TYPE.leaves((Circle) value, out, at, depth);
      }
      if (type == Square.class) {
        return SquarePytree.TYPE.leaves((Square) value, out, at, depth);
      }
      return super.leaves(value, out, at, depth);
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public Shape next(Builder in) {
      TreeType<?> type = in.type();
      if (type == CirclePytree.TYPE) {
        return CirclePytree.TYPE.next(in);
      }
      if (type == SquarePytree.TYPE) {
        return SquarePytree.TYPE.next(in);
      }
      return in.node(this);
    }

    @Override
    public ShapePytree proxy(Core<Shape> core) {
      return new ShapePytree(core);
    }
  }
}
