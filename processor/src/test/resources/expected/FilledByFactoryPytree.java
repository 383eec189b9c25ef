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

/** A {@link FilledByFactory} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class FilledByFactoryPytree extends Pytree<FilledByFactory> {
  /** Walks and rebuilds a {@link FilledByFactory}. */
  public static final Type TYPE = new Type();

  private FilledByFactoryPytree(Core<FilledByFactory> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's later changes. */
  public static FilledByFactoryPytree of(FilledByFactory module) {
    return new FilledByFactoryPytree(Core.snapshot(TYPE, module));
  }

  /** A proxy that takes {@code module} over; nothing else may hold it. */
  public static FilledByFactoryPytree adopt(FilledByFactory module) {
    return new FilledByFactoryPytree(Core.adopt(TYPE, module));
  }

  @Override
  public FilledByFactoryPytree map(UnaryOperator<Object> f) {
    return (FilledByFactoryPytree) super.map(f);
  }

  @Override
  public FilledByFactoryPytree withState(State state) {
    return (FilledByFactoryPytree) super.withState(state);
  }

  public float[] a() {
    return Core.lend(this).a;
  }

  /** Walks and rebuilds a {@link FilledByFactory}. */
  public static final class Type extends ObjectType<FilledByFactory> {
    public Type() {
      super(
          FilledByFactory.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(FilledByFactory node, Walker out, int at) {
      return out.leaf(at, node.a);
    }

    @Override
    public FilledByFactory make() {
      return FilledByFactory.empty();
    }

    @Override
    public void fill(FilledByFactory node, Builder in) {
      node.a = in.leaf(float[].class);
    }

    @Override
    public FilledByFactoryPytree proxy(Core<FilledByFactory> core) {
      return new FilledByFactoryPytree(core);
    }
  }
}
