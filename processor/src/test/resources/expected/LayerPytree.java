package layers;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Layer} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class LayerPytree extends TypedPytree<Layer, LayerPytree> implements Layer {
  public static final Type TYPE = new Type();

  private LayerPytree(Core<Layer> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LayerPytree of(Layer module) {
    return new LayerPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LayerPytree adopt(Layer module) {
    return new LayerPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LayerPytree of(GraphDef<Layer> graphDef, State... states) {
    return new LayerPytree(Core.parts(TYPE, graphDef, states));
  }

  @Override
  public float[] forward(float[] x) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().forward(x));
    }
  }

  @Override
  public int size() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().size());
    }
  }

  /** Finds the type of each {@link Layer}. */
  public static final class Type extends OpenType<Layer> {
    public Type() {
      super(Layer.class);
    }

    @Override
    public LayerPytree proxy(Core<Layer> core) {
      return new LayerPytree(core);
    }
  }
}
