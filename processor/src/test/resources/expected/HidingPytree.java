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

/** A {@link Hiding} held as data. */
@PytreeGenerated({"LAYERS", "Core", "dev", "hiding", "HiddenPytree", "rest"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class HidingPytree extends TypedPytree<Hiding, HidingPytree> {
  public static final Type TYPE = new Type();

  private HidingPytree(Core<Hiding> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static HidingPytree of(Hiding module) {
    return new HidingPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static HidingPytree adopt(Hiding module) {
    return new HidingPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static HidingPytree of(GraphDef<Hiding> graphDef, State... states) {
    return new HidingPytree(Core.parts(TYPE, graphDef, states));
  }

  public List<float[]> LAYERS() {
    return Core.view(this, Type.LAYERS, node -> node.LAYERS);
  }

  public float[] Core() {
    return Core.lend(this, node -> node.Core);
  }

  public float[] dev() {
    return Core.lend(this, node -> node.dev);
  }

  public float[] hiding() {
    return Core.lend(this, node -> node.hiding);
  }

  public HiddenPytree HiddenPytree() {
    return Core.view(this, HiddenPytree.TYPE, node -> node.HiddenPytree);
  }

  public float[] rest() {
    return Core.lend(this, node -> node.rest);
  }

  public int count(int Core_, int core) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().count(Core_, core));
    }
  }

  /** Walks and rebuilds a {@link Hiding}. */
  public static final class Type extends NodeType<Hiding> {
    private static final TreeType<List<? extends float[]>> LAYERS = LeafType.of(float[].class).list();

    public Type() {
      super(
          Hiding.class,
          Field.node("LAYERS", List.class),
          Field.leaf("Core", float[].class),
          Field.leaf("dev", float[].class),
          Field.leaf("hiding", float[].class),
          Field.node("HiddenPytree", Hidden.class),
          Field.leaf("rest", float[].class));
    }

    @Override
    public int walk(Hiding node, Walker out, int at) {
      at = out.node(at, LAYERS, node.LAYERS);
      at = out.leaf(at, node.Core);
      at = out.leaf(at, node.dev);
      at = out.leaf(at, node.hiding);
      at = out.node(at, HiddenPytree.TYPE, node.HiddenPytree);
      return out.leaf(at, node.rest);
    }

    @Override
    public int leaves(Hiding node, Object[] out, int at, int depth) {
      if (isOther(node, Hiding.class, depth)) {
        return others(node, out, at, depth);
      }
      at = LAYERS.leaves(node.LAYERS, out, at, depth - 1);
      at = leaf(node.Core, out, at);
      at = leaf(node.dev, out, at);
      at = leaf(node.hiding, out, at);
      at = HiddenPytree.TYPE.leaves(node.HiddenPytree, out, at, depth - 1);
      return leaf(node.rest, out, at);
    }

    @Override
    public Hiding next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Hiding build(Builder in) {
      List<float[]> LAYERS_ = in.node(LAYERS);
      float[] Core_ = in.leaf(float[].class);
      float[] dev_ = in.leaf(float[].class);
      float[] hiding_ = in.leaf(float[].class);
      Hidden HiddenPytree_ = HiddenPytree.TYPE.next(in);
      float[] rest = in.leaf(float[].class);
      Hiding node = new Hiding(
          LAYERS_,
          Core_,
          dev_,
          hiding_,
          HiddenPytree_);
      node.rest = rest;
      return node;
    }

    @Override
    public HidingPytree proxy(Core<Hiding> core) {
      return new HidingPytree(core);
    }
  }
}
