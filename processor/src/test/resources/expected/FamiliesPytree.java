package families;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Families} held as data. */
@PytreeGenerated({"shape", "shapes", "byName", "number", "layer"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class FamiliesPytree<V> extends TypedPytree<Families<V>, FamiliesPytree<V>> {
  public static final Type<?> TYPE = new Type<>();

  private FamiliesPytree(Core<Families<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <V> FamiliesPytree<V> of(Families<V> module) {
    return new FamiliesPytree<V>(Core.snapshot(FamiliesPytree.<V>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <V> FamiliesPytree<V> adopt(Families<V> module) {
    return new FamiliesPytree<V>(Core.adopt(FamiliesPytree.<V>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <V> FamiliesPytree<V> of(GraphDef<Families<V>> graphDef, State... states) {
    return new FamiliesPytree<V>(Core.parts(FamiliesPytree.<V>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  public Pytree<Figure> shape() {
    return Core.view(this, Type.FIGURE, node -> node.shape());
  }

  public List<Pytree<Figure>> shapes() {
    return Core.view(this, Type.FIGURE.list(), node -> node.shapes());
  }

  public Map<String, Pytree<Term<V>>> byName() {
    return Core.view(this, Type.TERM.<Term<V>>as().map(), node -> node.byName());
  }

  public Pytree<Term<? extends Integer>> number() {
    return Core.view(this, Type.TERM.<Term<? extends Integer>>as(), node -> node.number());
  }

  public Pytree<Stage> layer() {
    return Core.view(this, Type.STAGE, node -> node.layer());
  }

  /** Walks and rebuilds a {@link Families}. */
  public static final class Type<V> extends NodeType<Families<V>> {
    private static final TreeType<Figure> FIGURE = new FigureFamily();

    private static final TreeType<Term<?>> TERM = new TermFamily();

    private static final TreeType<Stage> STAGE = new StageFamily();

    public Type() {
      super(
          Families.class,
          Field.node("shape", Figure.class),
          Field.node("shapes", Kind.PARAM, List.class),
          Field.node("byName", Map.class),
          Field.node("number", Term.class),
          Field.node("layer", Stage.class));
    }

    @Override
    public int walk(Families<V> node, Walker out, int at) {
      at = out.node(at, FIGURE, node.shape());
      at = out.node(at, FIGURE.list(), node.shapes());
      at = out.node(at, TERM.<Term<V>>as().map(), node.byName());
      at = out.node(at, TERM.<Term<? extends Integer>>as(), node.number());
      return out.node(at, STAGE, node.layer());
    }

    @Override
    public int leaves(Families<V> node, Object[] out, int at, int depth) {
      if (isOther(node, Families.class, depth)) {
        return others(node, out, at, depth);
      }
      at = FIGURE.leaves(node.shape(), out, at, depth - 1);
      at = FIGURE.list().leaves(node.shapes(), out, at, depth - 1);
      at = TERM.<Term<V>>as().map().leaves(node.byName(), out, at, depth - 1);
      at = TERM.<Term<? extends Integer>>as().leaves(node.number(), out, at, depth - 1);
      return STAGE.leaves(node.layer(), out, at, depth - 1);
    }

    @Override
    public Families<V> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Families<V> build(Builder in) {
      return new Families<V>(
          in.node(FIGURE),
          in.<List<Figure>>node(FIGURE.list()),
          in.<Map<String, Term<V>>>node(TERM.<Term<V>>as().map()),
          in.node(TERM.<Term<? extends Integer>>as()),
          in.node(STAGE));
    }

    @Override
    public FamiliesPytree<V> proxy(Core<Families<V>> core) {
      return new FamiliesPytree<V>(core);
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

    /** Finds the type of each {@link Term}. */
    private static final class TermFamily extends SealedType<Term<?>> {
      private TermFamily() {
        super(Term.class);
      }

      @Override
      public TreeType<? extends Term<?>> typeOf(Term<?> value) {
        Class<?> type = value.getClass();
        if (type == Given.class) {
          return GivenPytree.TYPE;
        }
        if (type == Total.class) {
          return TotalPytree.TYPE;
        }
        return unknown(value);
      }
    }

    /** Finds the type of each {@link Stage}. */
    private static final class StageFamily extends SealedType<Stage> {
      private StageFamily() {
        super(Stage.class);
      }

      @Override
      public TreeType<? extends Stage> typeOf(Stage value) {
        Class<?> type = value.getClass();
        if (type == Full.class) {
          return FullPytree.TYPE;
        }
        return unknown(value);
      }
    }
  }
}
