package tricky;

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
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Generic} held as data. */
@PytreeGenerated({"elements"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class GenericPytree<E> extends TypedPytree<Generic<E>, GenericPytree<E>> {
  public static final Type<?> TYPE = new Type<>();

  private GenericPytree(Core<Generic<E>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <E> GenericPytree<E> of(Generic<E> module) {
    return new GenericPytree<E>(Core.snapshot(GenericPytree.<E>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <E> GenericPytree<E> adopt(Generic<E> module) {
    return new GenericPytree<E>(Core.adopt(GenericPytree.<E>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <E> GenericPytree<E> of(GraphDef<Generic<E>> graphDef, State... states) {
    return new GenericPytree<E>(Core.parts(GenericPytree.<E>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <E> Type<E> type() {
    return (Type<E>) TYPE;
  }

  public List<Object> elements() {
    return Core.view(this, TreeType.<E>any().array(), node -> node.elements());
  }

  /** Walks and rebuilds a {@link Generic}. */
  public static final class Type<E> extends NodeType<Generic<E>> {
    public Type() {
      super(
          Generic.class,
          Field.node("elements", Object[].class));
    }

    @Override
    public int walk(Generic<E> node, Walker out, int at) {
      return out.node(at, TreeType.<E>any().array(), node.elements());
    }

    @Override
    public int leaves(Generic<E> node, Object[] out, int at, int depth) {
      if (isOther(node, Generic.class, depth)) {
        return others(node, out, at, depth);
      }
      return TreeType.<E>any().array().leaves(node.elements(), out, at, depth - 1);
    }

    @Override
    public Generic<E> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Generic<E> build(Builder in) {
      return new Generic<E>(in.<E[]>node(TreeType.<E>any().array()));
    }

    @Override
    public GenericPytree<E> proxy(Core<Generic<E>> core) {
      return new GenericPytree<E>(core);
    }
  }
}
