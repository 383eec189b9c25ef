package families;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Full} held as data. */
@PytreeGenerated({"kernel", "shape"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class FullPytree extends TypedPytree<Full, FullPytree> {
  public static final Type TYPE = new Type();

  private FullPytree(Core<Full> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static FullPytree of(Full module) {
    return new FullPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static FullPytree adopt(Full module) {
    return new FullPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static FullPytree of(GraphDef<Full> graphDef, State... states) {
    return new FullPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] kernel() {
    return Core.lend(this, node -> node.kernel);
  }

  public Pytree<Figure> shape() {
    return Core.view(this, Type.FIGURE, node -> node.shape);
  }

  /** Walks and rebuilds a {@link Full}. */
  public static final class Type extends ObjectType<Full> {
    private static final TreeType<Figure> FIGURE = new FigureFamily();

    public Type() {
      super(
          Full.class,
          Field.leaf("kernel", float[].class),
          Field.node("shape", Figure.class));
    }

    @Override
    public int walk(Full node, Walker out, int at) {
      at = out.leaf(at, node.kernel);
      return out.node(at, FIGURE, node.shape);
    }

    @Override
    public int leaves(Full node, Object[] out, int at, int depth) {
      if (isOther(node, Full.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.kernel, out, at);
      return FIGURE.leaves(node.shape, out, at, depth - 1);
    }

    @Override
    public Full next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Full make() {
      return new Full();
    }

    @Override
    public Full build(Builder in) {
      var node = in.made(this);
      node.kernel = in.leaf(float[].class);
      node.shape = in.node(FIGURE);
      return node;
    }

    @Override
    public FullPytree proxy(Core<Full> core) {
      return new FullPytree(core);
    }

    /** Finds the type of each {@link Figure}. */
    private static final class FigureFamily extends SealedType<Figure> {
      private FigureFamily() {
        super(Figure.class);
      }

      @Override
      public TreeType<? extends Figure> typeOf(Figure value) {
        Class<?> type = value.getClass();
        if (value instanceof Blank) {
          return TreeType.fixed(Blank.class);
        }
        if (type == Disc.class) {
          return DiscPytree.TYPE;
        }
        if (type == Quad.class) {
          return QuadPytree.TYPE;
        }
        return unknown(value);
      }
    }
  }
}
