package stub;

import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.OpenType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import javax.annotation.processing.Generated;

/** A {@link Part} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class PartPytree extends TypedPytree<Part, PartPytree> implements Part {
  public static final Type TYPE = new Type();

  private PartPytree(Core<Part> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static PartPytree of(Part module) {
    return new PartPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static PartPytree adopt(Part module) {
    return new PartPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static PartPytree of(GraphDef<Part> graphDef, State... states) {
    return new PartPytree(Core.parts(TYPE, graphDef, states));
  }

  /** Finds the type of each {@link Part}. */
  public static final class Type extends OpenType<Part> {
    public Type() {
      super(Part.class);
    }

    @Override
    public PartPytree proxy(Core<Part> core) {
      return new PartPytree(core);
    }
  }
}
