package rebuilding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link FilledByFactory} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class FilledByFactoryPytree extends TypedPytree<FilledByFactory, FilledByFactoryPytree> {
  public static final Type TYPE = new Type();

  private FilledByFactoryPytree(Core<FilledByFactory> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static FilledByFactoryPytree of(FilledByFactory module) {
    return new FilledByFactoryPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static FilledByFactoryPytree adopt(FilledByFactory module) {
    return new FilledByFactoryPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static FilledByFactoryPytree of(GraphDef<FilledByFactory> graphDef, State... states) {
    return new FilledByFactoryPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a);
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
    public int leaves(FilledByFactory node, Object[] out, int at, int depth) {
      if (isOther(node, FilledByFactory.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a, out, at);
    }

    @Override
    public FilledByFactory next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public FilledByFactory make() {
      return FilledByFactory.empty();
    }

    @Override
    public FilledByFactory build(Builder in) {
      var node = in.made(this);
      node.a = in.leaf(float[].class);
      return node;
    }

    @Override
    public FilledByFactoryPytree proxy(Core<FilledByFactory> core) {
      return new FilledByFactoryPytree(core);
    }
  }
}
