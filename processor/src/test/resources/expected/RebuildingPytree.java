package rebuilding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Rebuilding} held as data. */
@PytreeGenerated({"bySetter", "byField", "on"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class RebuildingPytree extends TypedPytree<Rebuilding, RebuildingPytree> {
  public static final Type TYPE = new Type();

  private RebuildingPytree(Core<Rebuilding> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static RebuildingPytree of(Rebuilding module) {
    return new RebuildingPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static RebuildingPytree adopt(Rebuilding module) {
    return new RebuildingPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static RebuildingPytree of(GraphDef<Rebuilding> graphDef, State... states) {
    return new RebuildingPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] bySetter() {
    return Core.lend(this, node -> node.getBySetter());
  }

  public double byField() {
    return Core.read(this).byField;
  }

  public boolean on() {
    return Core.read(this).isOn();
  }

  public float[] getBySetter() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getBySetter());
    }
  }

  public boolean isOn() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().isOn());
    }
  }

  public void setOn(boolean on) {
    try (var call = Core.live(this)) {
      call.module().setOn(on);
      call.keep();
    }
  }

  /** Walks and rebuilds a {@link Rebuilding}. */
  public static final class Type extends ObjectType<Rebuilding> {
    public Type() {
      super(
          Rebuilding.class,
          Field.leaf("bySetter", float[].class),
          Field.leaf("byField", Kind.PARAM, double.class),
          Field.fixed("on", boolean.class));
    }

    @Override
    public int walk(Rebuilding node, Walker out, int at) {
      at = out.leaf(at, node.getBySetter());
      at = out.leaf(at, node.byField);
      return out.fixed(at, node.isOn());
    }

    @Override
    public int leaves(Rebuilding node, Object[] out, int at, int depth) {
      if (isOther(node, Rebuilding.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.getBySetter(), out, at);
      return leaf(node.byField, out, at);
    }

    @Override
    public Rebuilding next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Rebuilding make() {
      return new Rebuilding();
    }

    @Override
    public Rebuilding build(Builder in) {
      var node = in.made(this);
      node.setBySetter(in.leaf(float[].class));
      node.byField = in.doubleLeaf();
      node.setOn(in.<Boolean>fixed());
      return node;
    }

    @Override
    public RebuildingPytree proxy(Core<Rebuilding> core) {
      return new RebuildingPytree(core);
    }
  }
}
