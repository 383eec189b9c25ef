package outer;

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

/** A {@link Outer.Inside.Implied} held as data. */
@PytreeGenerated({"weight"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class Outer_Inside_ImpliedPytree extends TypedPytree<Outer.Inside.Implied, Outer_Inside_ImpliedPytree> {
  public static final Type TYPE = new Type();

  private Outer_Inside_ImpliedPytree(Core<Outer.Inside.Implied> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static Outer_Inside_ImpliedPytree of(Outer.Inside.Implied module) {
    return new Outer_Inside_ImpliedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static Outer_Inside_ImpliedPytree adopt(Outer.Inside.Implied module) {
    return new Outer_Inside_ImpliedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static Outer_Inside_ImpliedPytree of(GraphDef<Outer.Inside.Implied> graphDef,
      State... states) {
    return new Outer_Inside_ImpliedPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight());
  }

  /** Walks and rebuilds a {@link Outer.Inside.Implied}. */
  public static final class Type extends NodeType<Outer.Inside.Implied> {
    public Type() {
      super(
          Outer.Inside.Implied.class,
          Field.leaf("weight", float[].class));
    }

    @Override
    public int walk(Outer.Inside.Implied node, Walker out, int at) {
      return out.leaf(at, node.weight());
    }

    @Override
    public int leaves(Outer.Inside.Implied node, Object[] out, int at, int depth) {
      if (isOther(node, Outer.Inside.Implied.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight(), out, at);
    }

    @Override
    public Outer.Inside.Implied next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Outer.Inside.Implied build(Builder in) {
      return new Outer.Inside.Implied(in.leaf(float[].class));
    }

    @Override
    public Outer_Inside_ImpliedPytree proxy(Core<Outer.Inside.Implied> core) {
      return new Outer_Inside_ImpliedPytree(core);
    }
  }
}
