package leaves;

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

/** A {@link Leaves.Inner} held as data. */
@PytreeGenerated({"matrix", "tensor"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class Leaves_InnerPytree extends TypedPytree<Leaves.Inner, Leaves_InnerPytree> {
  public static final Type TYPE = new Type();

  private Leaves_InnerPytree(Core<Leaves.Inner> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static Leaves_InnerPytree of(Leaves.Inner module) {
    return new Leaves_InnerPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static Leaves_InnerPytree adopt(Leaves.Inner module) {
    return new Leaves_InnerPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static Leaves_InnerPytree of(GraphDef<Leaves.Inner> graphDef, State... states) {
    return new Leaves_InnerPytree(Core.parts(TYPE, graphDef, states));
  }

  public Matrix matrix() {
    return Core.lend(this, node -> node.matrix());
  }

  public Tensor tensor() {
    return Core.lend(this, node -> node.tensor());
  }

  /** Walks and rebuilds a {@link Leaves.Inner}. */
  public static final class Type extends NodeType<Leaves.Inner> {
    public Type() {
      super(
          Leaves.Inner.class,
          Field.leaf("matrix", Matrix.class),
          Field.leaf("tensor", Tensor.class));
    }

    @Override
    public int walk(Leaves.Inner node, Walker out, int at) {
      at = out.leaf(at, node.matrix());
      return out.leaf(at, node.tensor());
    }

    @Override
    public int leaves(Leaves.Inner node, Object[] out, int at, int depth) {
      if (isOther(node, Leaves.Inner.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.matrix(), out, at);
      return leaf(node.tensor(), out, at);
    }

    @Override
    public Leaves.Inner next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Leaves.Inner build(Builder in) {
      return new Leaves.Inner(in.leaf(Matrix.class), in.leaf(Tensor.class));
    }

    @Override
    public Leaves_InnerPytree proxy(Core<Leaves.Inner> core) {
      return new Leaves_InnerPytree(core);
    }
  }
}
