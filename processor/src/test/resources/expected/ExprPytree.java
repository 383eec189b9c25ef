package generics;

import dev.pytree.Core;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A {@link Expr} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ExprPytree<V> extends Pytree<Expr<V>> {
  /** Finds the type of each {@link Expr}. */
  public static final Type<?> TYPE = new Type<>();

  private ExprPytree(Core<Expr<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's later changes. */
  public static <V> ExprPytree<V> of(Expr<V> module) {
    return new ExprPytree<V>(Core.snapshot(ExprPytree.<V>type(), module));
  }

  /** A proxy that takes {@code module} over; nothing else may hold it. */
  public static <V> ExprPytree<V> adopt(Expr<V> module) {
    return new ExprPytree<V>(Core.adopt(ExprPytree.<V>type(), module));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  @Override
  public ExprPytree<V> map(UnaryOperator<Object> f) {
    return (ExprPytree<V>) super.map(f);
  }

  @Override
  public ExprPytree<V> withState(State state) {
    return (ExprPytree<V>) super.withState(state);
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
