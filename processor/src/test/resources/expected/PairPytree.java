package generics;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Pair} held as data. */
@PytreeGenerated({"left", "right"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class PairPytree<L, R> extends TypedPytree<Pair<L, R>, PairPytree<L, R>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private PairPytree(Core<Pair<L, R>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <L, R> PairPytree<L, R> of(Pair<L, R> module) {
    return new PairPytree<L, R>(Core.snapshot(PairPytree.<L, R>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <L, R> PairPytree<L, R> adopt(Pair<L, R> module) {
    return new PairPytree<L, R>(Core.adopt(PairPytree.<L, R>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <L, R> PairPytree<L, R> of(GraphDef<Pair<L, R>> graphDef, State... states) {
    return new PairPytree<L, R>(Core.parts(PairPytree.<L, R>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <L, R> Type<L, R> type() {
    return (Type<L, R>) TYPE;
  }

  public Object left() {
    return Core.view(this, TreeType.<L>any(), node -> node.left());
  }

  public Object right() {
    return Core.view(this, TreeType.<R>any(), node -> node.getRight());
  }

  /** Walks and rebuilds a {@link Pair}. */
  public static final class Type<L, R> extends NodeType<Pair<L, R>> {
    public Type() {
      super(
          Pair.class,
          Field.node("left", Object.class),
          Field.node("right", Object.class));
    }

    @Override
    public int walk(Pair<L, R> node, Walker out, int at) {
      at = out.node(at, TreeType.<L>any(), node.left());
      return out.node(at, TreeType.<R>any(), node.getRight());
    }

    @Override
    public int leaves(Pair<L, R> node, Object[] out, int at, int depth) {
      if (isOther(node, Pair.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<L>any().leaves(node.left(), out, at, depth - 1);
      return TreeType.<R>any().leaves(node.getRight(), out, at, depth - 1);
    }

    @Override
    public Pair<L, R> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Pair<L, R> build(Builder in) {
      return Pair.<L, R>of(in.node(TreeType.<L>any()), in.node(TreeType.<R>any()));
    }

    @Override
    public PairPytree<L, R> proxy(Core<Pair<L, R>> core) {
      return new PairPytree<L, R>(core);
    }
  }
}
