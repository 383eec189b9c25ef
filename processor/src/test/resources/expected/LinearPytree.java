package linear;

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
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Linear} held as data. */
@PytreeGenerated({"kernel", "bias", "calls", "after", "blocks", "inputs"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class LinearPytree extends TypedPytree<Linear, LinearPytree> implements Forward {
  public static final Type TYPE = new Type();

  private LinearPytree(Core<Linear> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LinearPytree of(Linear module) {
    return new LinearPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LinearPytree adopt(Linear module) {
    return new LinearPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LinearPytree of(GraphDef<Linear> graphDef, State... states) {
    return new LinearPytree(Core.parts(TYPE, graphDef, states));
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

  public ReluPytree after() {
    return Core.view(this, ReluPytree.TYPE, node -> node.after);
  }

  public List<BlockPytree> blocks() {
    return Core.view(this, BlockPytree.TYPE.list(), node -> node.blocks);
  }

  public int inputs() {
    return Core.read(this).inputs;
  }

  @Override
  public float[] forward(float[] x) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().forward(x));
    }
  }

  public void save(String where) throws IOException {
    try (var call = Core.live(this)) {
      call.module().save(where);
      call.keep();
    }
  }

  /** Walks and rebuilds a {@link Linear}. */
  public static final class Type extends ObjectType<Linear> {
    private static final TreeType<Variable<? extends Integer>> CALLS = LeafType.of(Integer.class).variable();

    public Type() {
      super(
          Linear.class,
          Field.leaf("kernel", Kind.PARAM, float[][].class),
          Field.leaf("bias", Kind.PARAM, float[].class),
          Field.node("calls", Kind.BATCH_STAT, Variable.class),
          Field.node("after", Relu.class),
          Field.node("blocks", List.class),
          Field.fixed("inputs", int.class));
    }

    @Override
    public int walk(Linear node, Walker out, int at) {
      at = out.leaf(at, node.kernel);
      at = out.leaf(at, node.bias);
      at = out.node(at, CALLS, node.calls);
      at = out.node(at, ReluPytree.TYPE, node.after);
      at = out.node(at, BlockPytree.TYPE.list(), node.blocks);
      return out.fixed(at, node.inputs);
    }

    @Override
    public int leaves(Linear node, Object[] out, int at, int depth) {
      if (isOther(node, Linear.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.kernel, out, at);
      at = leaf(node.bias, out, at);
      at = CALLS.leaves(node.calls, out, at, depth - 1);
      at = ReluPytree.TYPE.leaves(node.after, out, at, depth - 1);
      return BlockPytree.TYPE.list().leaves(node.blocks, out, at, depth - 1);
    }

    @Override
    public Linear next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Linear make() {
      return new Linear();
    }

    @Override
    public Linear build(Builder in) {
      var node = in.made(this);
      node.kernel = in.leaf(float[][].class);
      node.bias = in.leaf(float[].class);
      node.calls = in.node(CALLS);
      node.after = ReluPytree.TYPE.next(in);
      node.blocks = in.node(BlockPytree.TYPE.list());
      node.inputs = in.<Integer>fixed();
      return node;
    }

    @Override
    public LinearPytree proxy(Core<Linear> core) {
      return new LinearPytree(core);
    }
  }
}
