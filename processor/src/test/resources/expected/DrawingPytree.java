package shapes;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Drawing} held as data. */
@PytreeGenerated({"first", "rest", "free"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class DrawingPytree extends TypedPytree<Drawing, DrawingPytree> {
  public static final Type TYPE = new Type();

  private DrawingPytree(Core<Drawing> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static DrawingPytree of(Drawing module) {
    return new DrawingPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static DrawingPytree adopt(Drawing module) {
    return new DrawingPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static DrawingPytree of(GraphDef<Drawing> graphDef, State... states) {
    return new DrawingPytree(Core.parts(TYPE, graphDef, states));
  }

  public ShapePytree first() {
    return Core.view(this, ShapePytree.TYPE, node -> node.first());
  }

  public List<ShapePytree> rest() {
    return Core.view(this, ShapePytree.TYPE.array(), node -> node.rest());
  }

  public FreeFormPytree free() {
    return Core.view(this, FreeFormPytree.TYPE, node -> node.free());
  }

  /** Walks and rebuilds a {@link Drawing}. */
  public static final class Type extends NodeType<Drawing> {
    public Type() {
      super(
          Drawing.class,
          Field.node("first", Shape.class),
          Field.node("rest", Shape[].class),
          Field.node("free", FreeForm.class));
    }

    @Override
    public int walk(Drawing node, Walker out, int at) {
      at = out.node(at, ShapePytree.TYPE, node.first());
      at = out.node(at, ShapePytree.TYPE.array(), node.rest());
      return out.node(at, FreeFormPytree.TYPE, node.free());
    }

    @Override
    public int leaves(Drawing node, Object[] out, int at, int depth) {
      if (isOther(node, Drawing.class, depth)) {
        return others(node, out, at, depth);
      }
      at = ShapePytree.TYPE.leaves(node.first(), out, at, depth - 1);
      at = ShapePytree.TYPE.array().leaves(node.rest(), out, at, depth - 1);
      return FreeFormPytree.TYPE.leaves(node.free(), out, at, depth - 1);
    }

    @Override
    public Drawing next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Drawing build(Builder in) {
      return new Drawing(ShapePytree.TYPE.next(in), in.<Shape[]>node(ShapePytree.TYPE.array()), FreeFormPytree.TYPE.next(in));
    }

    @Override
    public DrawingPytree proxy(Core<Drawing> core) {
      return new DrawingPytree(core);
    }
  }
}
