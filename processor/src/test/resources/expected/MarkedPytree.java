package rebuilding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.ObjectType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.Walker;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A {@link Marked} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class MarkedPytree extends Pytree<Marked> {
  /** Walks and rebuilds a {@link Marked}. */
  public static final Type TYPE = new Type();

  private MarkedPytree(Core<Marked> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's later changes. */
  public static MarkedPytree of(Marked module) {
    return new MarkedPytree(Core.snapshot(TYPE, module));
  }

  /** A proxy that takes {@code module} over; nothing else may hold it. */
  public static MarkedPytree adopt(Marked module) {
    return new MarkedPytree(Core.adopt(TYPE, module));
  }

  @Override
  public MarkedPytree map(UnaryOperator<Object> f) {
    return (MarkedPytree) super.map(f);
  }

  @Override
  public MarkedPytree withState(State state) {
    return (MarkedPytree) super.withState(state);
  }

  public float[] a() {
    return Core.lend(this).a;
  }

  /** Walks and rebuilds a {@link Marked}. */
  public static final class Type extends ObjectType<Marked> {
    public Type() {
      super(
          Marked.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Marked node, Walker out, int at) {
      return out.leaf(at, node.a);
    }

    @Override
    public Marked make() {
      return new Marked();
    }

    @Override
    public void fill(Marked node, Builder in) {
      node.a = in.leaf(float[].class);
    }

    @Override
    public MarkedPytree proxy(Core<Marked> core) {
      return new MarkedPytree(core);
    }
  }
}
