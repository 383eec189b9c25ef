package shapes;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link FreeForm} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class FreeFormPytree extends TypedPytree<FreeForm, FreeFormPytree> implements FreeForm {
  public static final Type TYPE = new Type();

  private FreeFormPytree(Core<FreeForm> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static FreeFormPytree of(FreeForm module) {
    return new FreeFormPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static FreeFormPytree adopt(FreeForm module) {
    return new FreeFormPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static FreeFormPytree of(GraphDef<FreeForm> graphDef, State... states) {
    return new FreeFormPytree(Core.parts(TYPE, graphDef, states));
  }

  @Override
  public String label() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().label());
    }
  }

  @Override
  public double area() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().area());
    }
  }

  @Override
  public double doubled() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().doubled());
    }
  }

  /** Finds the type of each {@link FreeForm}. */
  public static final class Type extends OpenType<FreeForm> {
    public Type() {
      super(FreeForm.class);
    }

    @Override
    public FreeFormPytree proxy(Core<FreeForm> core) {
      return new FreeFormPytree(core);
    }
  }
}
