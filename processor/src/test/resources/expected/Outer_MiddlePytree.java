package outer;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Outer.Middle} held as data. */
@PytreeGenerated({"weight"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class Outer_MiddlePytree extends TypedPytree<Outer.Middle, Outer_MiddlePytree> {
  public static final Type TYPE = new Type();

  private Outer_MiddlePytree(Core<Outer.Middle> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static Outer_MiddlePytree of(Outer.Middle module) {
    return new Outer_MiddlePytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static Outer_MiddlePytree adopt(Outer.Middle module) {
    return new Outer_MiddlePytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static Outer_MiddlePytree of(GraphDef<Outer.Middle> graphDef, State... states) {
    return new Outer_MiddlePytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight);
  }

  public void load(Outer_MiddlePytree from) {
    try (var call = Core.live(this)) {
      call.module().load(from);
      call.keep();
    }
  }

  /** Walks and rebuilds a {@link Outer.Middle}. */
  public static final class Type extends ObjectType<Outer.Middle> {
    public Type() {
      super(
          Outer.Middle.class,
          Field.leaf("weight", float[].class));
    }

    @Override
    public int walk(Outer.Middle node, Walker out, int at) {
      return out.leaf(at, node.weight);
    }

    @Override
    public int leaves(Outer.Middle node, Object[] out, int at, int depth) {
      if (isOther(node, Outer.Middle.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight, out, at);
    }

    @Override
    public Outer.Middle next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Outer.Middle make() {
      return new Outer.Middle();
    }

    @Override
    public Outer.Middle build(Builder in) {
      var node = in.made(this);
      node.weight = in.leaf(float[].class);
      return node;
    }

    @Override
    public Outer_MiddlePytree proxy(Core<Outer.Middle> core) {
      return new Outer_MiddlePytree(core);
    }
  }
}
