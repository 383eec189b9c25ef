package generics;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Expr} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ExprPytree<V> extends TypedPytree<Expr<V>, ExprPytree<V>> {
  public static final Type<?> TYPE = new Type<>();

  private ExprPytree(Core<Expr<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <V> ExprPytree<V> of(Expr<V> module) {
    return new ExprPytree<V>(Core.snapshot(ExprPytree.<V>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <V> ExprPytree<V> adopt(Expr<V> module) {
    return new ExprPytree<V>(Core.adopt(ExprPytree.<V>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <V> ExprPytree<V> of(GraphDef<Expr<V>> graphDef, State... states) {
    return new ExprPytree<V>(Core.parts(ExprPytree.<V>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  /** Finds the type of each {@link Expr}. */
  public static final class Type<V> extends SealedType<Expr<V>> {
    public Type() {
      super(Expr.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public TreeType<? extends Expr<V>> typeOf(Expr<V> value) {
      Class<?> type = value.getClass();
      if (type == Literal.class) {
        return (TreeType<? extends Expr<V>>) (TreeType<?>) LiteralPytree.TYPE;
      }
      if (type == Sum.class) {
        return (TreeType<? extends Expr<V>>) (TreeType<?>) SumPytree.TYPE;
      }
      return unknown(value);
    }

    @Override
    public ExprPytree<V> proxy(Core<Expr<V>> core) {
      return new ExprPytree<V>(core);
    }
  }
}
