package kinds;

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

/** A {@link Inner} held as data. */
@PytreeGenerated({"data", "size"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class InnerPytree extends TypedPytree<Inner, InnerPytree> {
  public static final Type TYPE = new Type();

  private InnerPytree(Core<Inner> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static InnerPytree of(Inner module) {
    return new InnerPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static InnerPytree adopt(Inner module) {
    return new InnerPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static InnerPytree of(GraphDef<Inner> graphDef, State... states) {
    return new InnerPytree(Core.parts(TYPE, graphDef, states));
  }

  public int[] data() {
    return Core.lend(this, node -> node.data());
  }

  public int size() {
    return Core.read(this).size();
  }

  /** Walks and rebuilds a {@link Inner}. */
  public static final class Type extends NodeType<Inner> {
    public Type() {
      super(
          Inner.class,
          Field.leaf("data", int[].class),
          Field.fixed("size", int.class));
    }

    @Override
    public int walk(Inner node, Walker out, int at) {
      at = out.leaf(at, node.data());
      return out.fixed(at, node.size());
    }

    @Override
    public int leaves(Inner node, Object[] out, int at, int depth) {
      if (isOther(node, Inner.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.data(), out, at);
    }

    @Override
    public Inner next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Inner build(Builder in) {
      return new Inner(in.leaf(int[].class), in.<Integer>fixed());
    }

    @Override
    public InnerPytree proxy(Core<Inner> core) {
      return new InnerPytree(core);
    }
  }
}
