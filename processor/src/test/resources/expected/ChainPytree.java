package generics;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Chain} held as data. */
@PytreeGenerated({"next"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ChainPytree<C extends Chain<C>> extends TypedPytree<Chain<C>, ChainPytree<C>> {
  public static final Type<?> TYPE = new Type<>();

  private ChainPytree(Core<Chain<C>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <C extends Chain<C>> ChainPytree<C> of(Chain<C> module) {
    return new ChainPytree<C>(Core.snapshot(ChainPytree.<C>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <C extends Chain<C>> ChainPytree<C> adopt(Chain<C> module) {
    return new ChainPytree<C>(Core.adopt(ChainPytree.<C>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <C extends Chain<C>> ChainPytree<C> of(GraphDef<Chain<C>> graphDef,
      State... states) {
    return new ChainPytree<C>(Core.parts(ChainPytree.<C>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <C extends Chain<C>> Type<C> type() {
    return (Type<C>) TYPE;
  }

  public ChainPytree<C> next() {
    return Core.view(this, ChainPytree.<C>type(), node -> node.next);
  }

  /** Walks and rebuilds a {@link Chain}. */
  public static final class Type<C extends Chain<C>> extends ObjectType<Chain<C>> {
    public Type() {
      super(
          Chain.class,
          Field.node("next", Chain.class));
    }

    @Override
    public int walk(Chain<C> node, Walker out, int at) {
      return out.node(at, ChainPytree.<C>type(), node.next);
    }

    @Override
    public int leaves(Chain<C> node, Object[] out, int at, int depth) {
      if (isOther(node, Chain.class, depth)) {
        return others(node, out, at, depth);
      }
      return ChainPytree.<C>type().leaves(node.next, out, at, depth - 1);
    }

    @Override
    public Chain<C> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Chain<C> make() {
      return new Chain<C>();
    }

    @Override
    public Chain<C> build(Builder in) {
      var node = in.made(this);
      node.next = in.node(ChainPytree.<C>type());
      return node;
    }

    @Override
    public ChainPytree<C> proxy(Core<Chain<C>> core) {
      return new ChainPytree<C>(core);
    }
  }
}
