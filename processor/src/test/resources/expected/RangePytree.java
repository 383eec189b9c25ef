package imported;

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

/** A {@link Range} held as data. */
@PytreeGenerated({"from", "to"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class RangePytree<T> extends TypedPytree<Range<T>, RangePytree<T>> {
  public static final Type<?> TYPE = new Type<>();

  private RangePytree(Core<Range<T>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T> RangePytree<T> of(Range<T> module) {
    return new RangePytree<T>(Core.snapshot(RangePytree.<T>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T> RangePytree<T> adopt(Range<T> module) {
    return new RangePytree<T>(Core.adopt(RangePytree.<T>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T> RangePytree<T> of(GraphDef<Range<T>> graphDef, State... states) {
    return new RangePytree<T>(Core.parts(RangePytree.<T>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T> Type<T> type() {
    return (Type<T>) TYPE;
  }

  public Object from() {
    return Core.view(this, TreeType.<T>any(), node -> node.from());
  }

  public Object to() {
    return Core.view(this, TreeType.<T>any(), node -> node.to());
  }

  /** Walks and rebuilds a {@link Range}. */
  public static final class Type<T> extends NodeType<Range<T>> {
    public Type() {
      super(
          Range.class,
          Field.node("from", Object.class),
          Field.node("to", Object.class));
    }

    @Override
    public int walk(Range<T> node, Walker out, int at) {
      at = out.node(at, TreeType.<T>any(), node.from());
      return out.node(at, TreeType.<T>any(), node.to());
    }

    @Override
    public int leaves(Range<T> node, Object[] out, int at, int depth) {
      if (isOther(node, Range.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<T>any().leaves(node.from(), out, at, depth - 1);
      return TreeType.<T>any().leaves(node.to(), out, at, depth - 1);
    }

    @Override
    public Range<T> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Range<T> build(Builder in) {
      return new Range<T>(in.node(TreeType.<T>any()), in.node(TreeType.<T>any()));
    }

    @Override
    public RangePytree<T> proxy(Core<Range<T>> core) {
      return new RangePytree<T>(core);
    }
  }
}
