package dense;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.LeafType;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Variable;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Dense} held as data. */
@PytreeGenerated({"kernel", "bias", "calls", "next", "inputs"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class DensePytree extends TypedPytree<Dense, DensePytree> {
  public static final Type TYPE = new Type();

  private DensePytree(Core<Dense> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static DensePytree of(Dense module) {
    return new DensePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static DensePytree adopt(Dense module) {
    return new DensePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static DensePytree of(GraphDef<Dense> graphDef, State... states) {
    return new DensePytree(Core.parts(TYPE, graphDef, states));
  }

  public float[][] kernel() {
    return Core.lend(this, node -> node.kernel);
  }

  public float[] bias() {
    return Core.lend(this, node -> node.bias);
  }

  public Integer calls() {
    return Core.view(this, Type.CALLS, node -> node.calls);
  }

  public DensePytree next() {
    return Core.view(this, DensePytree.TYPE, node -> node.next);
  }

  public int inputs() {
    return Core.read(this).inputs;
  }

  /** Walks and rebuilds a {@link Dense}. */
  public static final class Type extends ObjectType<Dense> {
    private static final TreeType<Variable<? extends Integer>> CALLS = LeafType.of(Integer.class).variable();

    public Type() {
      super(
          Dense.class,
          Field.leaf("kernel", Kind.PARAM, float[][].class),
          Field.leaf("bias", Kind.PARAM, float[].class),
          Field.node("calls", Kind.BATCH_STAT, Variable.class),
          Field.node("next", Dense.class),
          Field.fixed("inputs", int.class));
    }

    @Override
    public int walk(Dense node, Walker out, int at) {
      at = out.leaf(at, node.kernel);
      at = out.leaf(at, node.bias);
      at = out.node(at, CALLS, node.calls);
      at = out.node(at, DensePytree.TYPE, node.next);
      return out.fixed(at, node.inputs);
    }

    @Override
    public int leaves(Dense node, Object[] out, int at, int depth) {
      if (isOther(node, Dense.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.kernel, out, at);
      at = leaf(node.bias, out, at);
      at = CALLS.leaves(node.calls, out, at, depth - 1);
      return DensePytree.TYPE.leaves(node.next, out, at, depth - 1);
    }

    @Override
    public Dense next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Dense make() {
      return new Dense();
    }

    @Override
    public Dense build(Builder in) {
      var node = in.made(this);
      node.kernel = in.leaf(float[][].class);
      node.bias = in.leaf(float[].class);
      node.calls = in.node(CALLS);
      node.next = DensePytree.TYPE.next(in);
      node.inputs = in.<Integer>fixed();
      return node;
    }

    @Override
    public DensePytree proxy(Core<Dense> core) {
      return new DensePytree(core);
    }
  }
}
