import dev.pytree.Core;
import dev.pytree.OpenType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A {@link Root} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class RootPytree<Builder> extends Pytree<Root<Builder>> implements Root<Builder> {
  /** Finds the type of each {@link Root}. */
  public static final Type<?> TYPE = new Type<>();

  private RootPytree(Core<Root<Builder>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's later changes. */
  public static <Builder> RootPytree<Builder> of(Root<Builder> module) {
    return new RootPytree<Builder>(Core.snapshot(RootPytree.<Builder>type(), module));
  }

  /** A proxy that takes {@code module} over; nothing else may hold it. */
  public static <Builder> RootPytree<Builder> adopt(Root<Builder> module) {
    return new RootPytree<Builder>(Core.adopt(RootPytree.<Builder>type(), module));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <Builder> Type<Builder> type() {
    return (Type<Builder>) TYPE;
  }

  @Override
  public RootPytree<Builder> map(UnaryOperator<Object> f) {
    return (RootPytree<Builder>) super.map(f);
  }

  @Override
  public RootPytree<Builder> withState(State state) {
    return (RootPytree<Builder>) super.withState(state);
  }

  @Override
  public float[] run(Builder input) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().run(input));
    }
  }

  /** Finds the type of each {@link Root}. */
  public static final class Type<Builder> extends OpenType<Root<Builder>> {
    public Type() {
      super(Root.class);
    }

    @Override
    public RootPytree<Builder> proxy(Core<Root<Builder>> core) {
      return new RootPytree<Builder>(core);
    }
  }
}
