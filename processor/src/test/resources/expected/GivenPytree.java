package families;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Given} held as data. */
@PytreeGenerated({"value"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class GivenPytree extends TypedPytree<Given, GivenPytree> {
  public static final Type TYPE = new Type();

  private GivenPytree(Core<Given> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static GivenPytree of(Given module) {
    return new GivenPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static GivenPytree adopt(Given module) {
    return new GivenPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static GivenPytree of(GraphDef<Given> graphDef, State... states) {
    return new GivenPytree(Core.parts(TYPE, graphDef, states));
  }

  public int[] value() {
    return Core.lend(this, node -> node.value());
  }

  /** Walks and rebuilds a {@link Given}. */
  public static final class Type extends NodeType<Given> {
    public Type() {
      super(
          Given.class,
          Field.leaf("value", int[].class));
    }

    @Override
    public int walk(Given node, Walker out, int at) {
      return out.leaf(at, node.value());
    }

    @Override
    public int leaves(Given node, Object[] out, int at, int depth) {
      if (isOther(node, Given.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.value(), out, at);
    }

    @Override
    public Given next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Given build(Builder in) {
      return new Given(in.leaf(int[].class));
    }

    @Override
    public GivenPytree proxy(Core<Given> core) {
      return new GivenPytree(core);
    }
  }
}
