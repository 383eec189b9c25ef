package hiding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.LeafType;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link MLP} held as data. */
@PytreeGenerated({"mlp", "other"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class MLPPytree extends TypedPytree<MLP, MLPPytree> {
  public static final Type TYPE = new Type();

  private MLPPytree(Core<MLP> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static MLPPytree of(MLP module) {
    return new MLPPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static MLPPytree adopt(MLP module) {
    return new MLPPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static MLPPytree of(GraphDef<MLP> graphDef, State... states) {
    return new MLPPytree(Core.parts(TYPE, graphDef, states));
  }

  public List<float[]> mlp() {
    return Core.view(this, Type.MLP_, node -> node.mlp());
  }

  public float[] other() {
    return Core.lend(this, node -> node.other());
  }

  /** Walks and rebuilds a {@link MLP}. */
  public static final class Type extends NodeType<MLP> {
    private static final TreeType<List<? extends float[]>> MLP_ = LeafType.of(float[].class).list();

    public Type() {
      super(
          MLP.class,
          Field.node("mlp", List.class),
          Field.leaf("other", float[].class));
    }

    @Override
    public int walk(MLP node, Walker out, int at) {
      at = out.node(at, MLP_, node.mlp());
      return out.leaf(at, node.other());
    }

    @Override
    public int leaves(MLP node, Object[] out, int at, int depth) {
      if (isOther(node, MLP.class, depth)) {
        return others(node, out, at, depth);
      }
      at = MLP_.leaves(node.mlp(), out, at, depth - 1);
      return leaf(node.other(), out, at);
    }

    @Override
    public MLP next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public MLP build(Builder in) {
      List<float[]> mlp = in.node(MLP_);
      float[] other = in.leaf(float[].class);
      return MLP.of(other, mlp);
    }

    @Override
    public MLPPytree proxy(Core<MLP> core) {
      return new MLPPytree(core);
    }
  }
}
