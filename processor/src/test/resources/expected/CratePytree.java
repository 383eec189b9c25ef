package wildcards;

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

/** A {@link Crate} held as data. */
@PytreeGenerated({"value"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class CratePytree<B extends Coat> extends TypedPytree<Crate<B>, CratePytree<B>> {
  public static final Type<?> TYPE = new Type<>();

  private CratePytree(Core<Crate<B>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <B extends Coat> CratePytree<B> of(Crate<B> module) {
    return new CratePytree<B>(Core.snapshot(CratePytree.<B>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <B extends Coat> CratePytree<B> adopt(Crate<B> module) {
    return new CratePytree<B>(Core.adopt(CratePytree.<B>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <B extends Coat> CratePytree<B> of(GraphDef<Crate<B>> graphDef, State... states) {
    return new CratePytree<B>(Core.parts(CratePytree.<B>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <B extends Coat> Type<B> type() {
    return (Type<B>) TYPE;
  }

  public CoatPytree value() {
    return Core.view(this, CoatPytree.TYPE, node -> node.value());
  }

  /** Walks and rebuilds a {@link Crate}. */
  public static final class Type<B extends Coat> extends NodeType<Crate<B>> {
    public Type() {
      super(
          Crate.class,
          Field.node("value", Coat.class));
    }

    @Override
    public int walk(Crate<B> node, Walker out, int at) {
      return out.node(at, CoatPytree.TYPE, node.value());
    }

    @Override
    public int leaves(Crate<B> node, Object[] out, int at, int depth) {
      if (isOther(node, Crate.class, depth)) {
        return others(node, out, at, depth);
      }
      return CoatPytree.TYPE.leaves(node.value(), out, at, depth - 1);
    }

    @Override
    public Crate<B> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Crate<B> build(Builder in) {
      return new Crate<B>(in.node(CoatPytree.TYPE));
    }

    @Override
    public CratePytree<B> proxy(Core<Crate<B>> core) {
      return new CratePytree<B>(core);
    }
  }
}
