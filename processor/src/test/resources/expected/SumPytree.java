package generics;

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

/** A {@link Sum} held as data. */
@PytreeGenerated({"left", "right"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class SumPytree<V> extends TypedPytree<Sum<V>, SumPytree<V>> {
  public static final Type<?> TYPE = new Type<>();

  private SumPytree(Core<Sum<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <V> SumPytree<V> of(Sum<V> module) {
    return new SumPytree<V>(Core.snapshot(SumPytree.<V>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <V> SumPytree<V> adopt(Sum<V> module) {
    return new SumPytree<V>(Core.adopt(SumPytree.<V>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <V> SumPytree<V> of(GraphDef<Sum<V>> graphDef, State... states) {
    return new SumPytree<V>(Core.parts(SumPytree.<V>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  public ExprPytree<V> left() {
    return Core.view(this, ExprPytree.<V>type(), node -> node.left());
  }

  public ExprPytree<V> right() {
    return Core.view(this, ExprPytree.<V>type(), node -> node.right());
  }

  /** Walks and rebuilds a {@link Sum}. */
  public static final class Type<V> extends NodeType<Sum<V>> {
    public Type() {
      super(
          Sum.class,
          Field.node("left", Expr.class),
          Field.node("right", Expr.class));
    }

    @Override
    public int walk(Sum<V> node, Walker out, int at) {
      at = out.node(at, ExprPytree.<V>type(), node.left());
      return out.node(at, ExprPytree.<V>type(), node.right());
    }

    @Override
    public int leaves(Sum<V> node, Object[] out, int at, int depth) {
      if (isOther(node, Sum.class, depth)) {
        return others(node, out, at, depth);
      }
      at = ExprPytree.<V>type().leaves(node.left(), out, at, depth - 1);
      return ExprPytree.<V>type().leaves(node.right(), out, at, depth - 1);
    }

    @Override
    public Sum<V> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Sum<V> build(Builder in) {
      return new Sum<V>(in.node(ExprPytree.<V>type()), in.node(ExprPytree.<V>type()));
    }

    @Override
    public SumPytree<V> proxy(Core<Sum<V>> core) {
      return new SumPytree<V>(core);
    }
  }
}
