package tricky;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Below} held as data. */
@PytreeGenerated({"v", "vs"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BelowPytree<V> extends TypedPytree<Below<V>, BelowPytree<V>> {
  public static final Type<?> TYPE = new Type<>();

  private BelowPytree(Core<Below<V>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <V> BelowPytree<V> of(Below<V> module) {
    return new BelowPytree<V>(Core.snapshot(BelowPytree.<V>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <V> BelowPytree<V> adopt(Below<V> module) {
    return new BelowPytree<V>(Core.adopt(BelowPytree.<V>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <V> BelowPytree<V> of(GraphDef<Below<V>> graphDef, State... states) {
    return new BelowPytree<V>(Core.parts(BelowPytree.<V>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <V> Type<V> type() {
    return (Type<V>) TYPE;
  }

  /** Finds the type of each {@link Below}. */
  public static final class Type<V> extends OpenType<Below<V>> {
    public Type() {
      super(Below.class, "v", "vs");
    }

    @Override
    public BelowPytree<V> proxy(Core<Below<V>> core) {
      return new BelowPytree<V>(core);
    }
  }
}
