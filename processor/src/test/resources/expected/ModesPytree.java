package modes;

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

/** A {@link Modes} held as data. */
@PytreeGenerated({"weight", "training", "phase"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ModesPytree extends TypedPytree<Modes, ModesPytree> implements Predictor {
  public static final Type TYPE = new Type();

  private ModesPytree(Core<Modes> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ModesPytree of(Modes module) {
    return new ModesPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ModesPytree adopt(Modes module) {
    return new ModesPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ModesPytree of(GraphDef<Modes> graphDef, State... states) {
    return new ModesPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight);
  }

  public boolean training() {
    return Core.read(this).training;
  }

  public Modes.Phase phase() {
    return Core.read(this).phase;
  }

  @Override
  public float predict(float[] x) {
    try (var call = Core.look(this)) {
      return call.keep(call.module().predict(x));
    }
  }

  public void show(StringBuilder out) {
    try (var call = Core.look(this)) {
      call.module().show(out);
      call.keep();
    }
  }

  public void withMode_(String name, Object value) {
    try (var call = Core.live(this)) {
      call.module().withMode(name, value);
      call.keep();
    }
  }

  public void frozen_() {
    try (var call = Core.live(this)) {
      call.module().frozen();
      call.keep();
    }
  }

  public double score() {
    try (var call = Core.look(this)) {
      return call.keep(call.module().score());
    }
  }

  /** Walks and rebuilds a {@link Modes}. */
  public static final class Type extends ObjectType<Modes> {
    public Type() {
      super(
          Modes.class,
          Field.leaf("weight", Kind.PARAM, float[].class),
          Field.mode("training", boolean.class),
          Field.mode("phase", Modes.Phase.class));
    }

    @Override
    public int walk(Modes node, Walker out, int at) {
      at = out.leaf(at, node.weight);
      at = out.fixed(at, node.training);
      return out.fixed(at, node.phase);
    }

    @Override
    public int leaves(Modes node, Object[] out, int at, int depth) {
      if (isOther(node, Modes.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight, out, at);
    }

    @Override
    public Modes next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Modes make() {
      return new Modes();
    }

    @Override
    public Modes build(Builder in) {
      var node = in.made(this);
      node.weight = in.leaf(float[].class);
      node.training = in.<Boolean>fixed();
      node.phase = in.fixed();
      return node;
    }

    @Override
    public ModesPytree proxy(Core<Modes> core) {
      return new ModesPytree(core);
    }
  }
}
