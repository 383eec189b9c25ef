package families;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Total} held as data. */
@PytreeGenerated({"left", "right"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class TotalPytree<V> extends TypedPytree<Total<V>, TotalPytree<V>> {
  public static final Type<?> TYPE = new Type<>();

  private TotalPytree(Core<Total<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <V> TotalPytree<V> of(Total<V> module) {
    return new TotalPytree<V>(Core.snapshot(TotalPytree.<V>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <V> TotalPytree<V> adopt(Total<V> module) {
    return new TotalPytree<V>(Core.adopt(TotalPytree.<V>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <V> TotalPytree<V> of(GraphDef<Total<V>> graphDef, State... states) {
    return new TotalPytree<V>(Core.parts(TotalPytree.<V>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  public Pytree<Term<V>> left() {
    return Core.view(this, Type.TERM.<Term<V>>as(), node -> node.left());
  }

  public Pytree<Term<V>> right() {
    return Core.view(this, Type.TERM.<Term<V>>as(), node -> node.right());
  }

  /** Walks and rebuilds a {@link Total}. */
  public static final class Type<V> extends NodeType<Total<V>> {
    private static final TreeType<Term<?>> TERM = new TermFamily();

    public Type() {
      super(
          Total.class,
          Field.node("left", Term.class),
          Field.node("right", Term.class));
    }

    @Override
    public int walk(Total<V> node, Walker out, int at) {
      at = out.node(at, TERM.<Term<V>>as(), node.left());
      return out.node(at, TERM.<Term<V>>as(), node.right());
    }

    @Override
    public int leaves(Total<V> node, Object[] out, int at, int depth) {
      if (isOther(node, Total.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TERM.<Term<V>>as().leaves(node.left(), out, at, depth - 1);
      return TERM.<Term<V>>as().leaves(node.right(), out, at, depth - 1);
    }

    @Override
    public Total<V> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Total<V> build(Builder in) {
      return new Total<V>(in.node(TERM.<Term<V>>as()), in.node(TERM.<Term<V>>as()));
    }

    @Override
    public TotalPytree<V> proxy(Core<Total<V>> core) {
      return new TotalPytree<V>(core);
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
  }
}
