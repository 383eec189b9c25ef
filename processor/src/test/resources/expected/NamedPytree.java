package layers;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Named} held as data. */
@PytreeGenerated({"name", "below", "scale"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class NamedPytree<S extends Layer> extends TypedPytree<Named<S>, NamedPytree<S>> implements Layer {
  public static final Type<?> TYPE = new Type<>();

  private NamedPytree(Core<Named<S>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <S extends Layer> NamedPytree<S> of(Named<S> module) {
    return new NamedPytree<S>(Core.snapshot(NamedPytree.<S>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <S extends Layer> NamedPytree<S> adopt(Named<S> module) {
    return new NamedPytree<S>(Core.adopt(NamedPytree.<S>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <S extends Layer> NamedPytree<S> of(GraphDef<Named<S>> graphDef, State... states) {
    return new NamedPytree<S>(Core.parts(NamedPytree.<S>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <S extends Layer> Type<S> type() {
    return (Type<S>) TYPE;
  }

  public int depth() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().depth());
    }
  }

  @Override
  public float[] forward(float[] arg0) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().forward(arg0));
    }
  }

  @Override
  public int size() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().size());
    }
  }

  /** Finds the type of each {@link Named}. */
  public static final class Type<S extends Layer> extends OpenType<Named<S>> {
    public Type() {
      super(Named.class, "name", "below", "scale");
    }

    @Override
    public NamedPytree<S> proxy(Core<Named<S>> core) {
      return new NamedPytree<S>(core);
    }
  }
}
