package wildcards;

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

/** A {@link Duo} held as data. */
@PytreeGenerated({"left", "right"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class DuoPytree<L, R> extends TypedPytree<Duo<L, R>, DuoPytree<L, R>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private DuoPytree(Core<Duo<L, R>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <L, R> DuoPytree<L, R> of(Duo<L, R> module) {
    return new DuoPytree<L, R>(Core.snapshot(DuoPytree.<L, R>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <L, R> DuoPytree<L, R> adopt(Duo<L, R> module) {
    return new DuoPytree<L, R>(Core.adopt(DuoPytree.<L, R>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <L, R> DuoPytree<L, R> of(GraphDef<Duo<L, R>> graphDef, State... states) {
    return new DuoPytree<L, R>(Core.parts(DuoPytree.<L, R>type(), graphDef, states));
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
    return Core.view(this, TreeType.<R>any(), node -> node.right());
  }

  /** Walks and rebuilds a {@link Duo}. */
  public static final class Type<L, R> extends NodeType<Duo<L, R>> {
    public Type() {
      super(
          Duo.class,
          Field.node("left", Object.class),
          Field.node("right", Object.class));
    }

    @Override
    public int walk(Duo<L, R> node, Walker out, int at) {
      at = out.node(at, TreeType.<L>any(), node.left());
      return out.node(at, TreeType.<R>any(), node.right());
    }

    @Override
    public int leaves(Duo<L, R> node, Object[] out, int at, int depth) {
      if (isOther(node, Duo.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<L>any().leaves(node.left(), out, at, depth - 1);
      return TreeType.<R>any().leaves(node.right(), out, at, depth - 1);
    }

    @Override
    public Duo<L, R> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Duo<L, R> build(Builder in) {
      return new Duo<L, R>(in.node(TreeType.<L>any()), in.node(TreeType.<R>any()));
    }

    @Override
    public DuoPytree<L, R> proxy(Core<Duo<L, R>> core) {
      return new DuoPytree<L, R>(core);
    }
  }
}
