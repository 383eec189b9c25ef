package imported;

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

/** A {@link Wide} held as data. */
@PytreeGenerated({"wide"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class WidePytree extends TypedPytree<Wide, WidePytree> {
  public static final Type TYPE = new Type();

  private WidePytree(Core<Wide> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static WidePytree of(Wide module) {
    return new WidePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static WidePytree adopt(Wide module) {
    return new WidePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static WidePytree of(GraphDef<Wide> graphDef, State... states) {
    return new WidePytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] wide() {
    return Core.lend(this, node -> node.wide);
  }

  /** Walks and rebuilds a {@link Wide}. */
  public static final class Type extends ObjectType<Wide> {
    public Type() {
      super(
          Wide.class,
          Field.leaf("wide", float[].class));
    }

    @Override
    public int walk(Wide node, Walker out, int at) {
      return out.leaf(at, node.wide);
    }

    @Override
    public int leaves(Wide node, Object[] out, int at, int depth) {
      if (isOther(node, Wide.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.wide, out, at);
    }

    @Override
    public Wide next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Wide make() {
      return new Wide();
    }

    @Override
    public Wide build(Builder in) {
      var node = in.made(this);
      node.wide = in.leaf(float[].class);
      return node;
    }

    @Override
    public WidePytree proxy(Core<Wide> core) {
      return new WidePytree(core);
    }
  }
}
