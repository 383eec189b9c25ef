import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Root} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class RootPytree<Builder> extends TypedPytree<Root<Builder>, RootPytree<Builder>> implements Root<Builder> {
  public static final Type<?> TYPE = new Type<>();

  private RootPytree(Core<Root<Builder>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <Builder> RootPytree<Builder> of(Root<Builder> module) {
    return new RootPytree<Builder>(Core.snapshot(RootPytree.<Builder>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <Builder> RootPytree<Builder> adopt(Root<Builder> module) {
    return new RootPytree<Builder>(Core.adopt(RootPytree.<Builder>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <Builder> RootPytree<Builder> of(GraphDef<Root<Builder>> graphDef,
      State... states) {
    return new RootPytree<Builder>(Core.parts(RootPytree.<Builder>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <Builder> Type<Builder> type() {
    return (Type<Builder>) TYPE;
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
