package layers;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Deep} held as data. */
@PytreeGenerated({"name", "below", "scale", "layers"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class DeepPytree extends TypedPytree<Deep, DeepPytree> implements Layer {
  public static final Type TYPE = new Type();

  private DeepPytree(Core<Deep> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static DeepPytree of(Deep module) {
    return new DeepPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static DeepPytree adopt(Deep module) {
    return new DeepPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static DeepPytree of(GraphDef<Deep> graphDef, State... states) {
    return new DeepPytree(Core.parts(TYPE, graphDef, states));
  }

  public String name() {
    return Core.read(this).getName();
  }

  public FlatPytree below() {
    return Core.view(this, FlatPytree.TYPE, node -> node.below);
  }

  public float[] scale() {
    return Core.lend(this, node -> node.scale);
  }

  public List<LayerPytree> layers() {
    return Core.view(this, LayerPytree.TYPE.list(), node -> node.layers);
  }

  @Override
  public float[] forward(float[] x) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().forward(x));
    }
  }

  public int depth() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().depth());
    }
  }

  /** Walks and rebuilds a {@link Deep}. */
  public static final class Type extends NodeType<Deep> {
    public Type() {
      super(
          Deep.class,
          Field.fixed("name", String.class),
          Field.node("below", Flat.class),
          Field.leaf("scale", Kind.PARAM, float[].class),
          Field.node("layers", List.class));
      inherits(NamedPytree.TYPE, 3);
    }

    @Override
    public int walk(Deep node, Walker out, int at) {
      at = out.fixed(at, node.getName());
      at = out.node(at, FlatPytree.TYPE, node.below);
      at = out.leaf(at, node.scale);
      return out.node(at, LayerPytree.TYPE.list(), node.layers);
    }

    @Override
    public int leaves(Deep node, Object[] out, int at, int depth) {
      if (isOther(node, Deep.class, depth)) {
        return others(node, out, at, depth);
      }
      at = FlatPytree.TYPE.leaves(node.below, out, at, depth - 1);
      at = leaf(node.scale, out, at);
      return LayerPytree.TYPE.list().leaves(node.layers, out, at, depth - 1);
    }

    @Override
    public Deep next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Deep build(Builder in) {
      String name = in.fixed();
      Flat below = FlatPytree.TYPE.next(in);
      float[] scale = in.leaf(float[].class);
      List<Layer> layers_ = in.node(LayerPytree.TYPE.list());
      Deep node = new Deep(name);
      node.below = below;
      node.scale = scale;
      node.layers = layers_;
      return node;
    }

    @Override
    public DeepPytree proxy(Core<Deep> core) {
      return new DeepPytree(core);
    }
  }
}
