package wildcards;

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

/** A {@link Coat} held as data. */
@PytreeGenerated({"weight"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class CoatPytree extends TypedPytree<Coat, CoatPytree> {
  public static final Type TYPE = new Type();

  private CoatPytree(Core<Coat> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static CoatPytree of(Coat module) {
    return new CoatPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static CoatPytree adopt(Coat module) {
    return new CoatPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static CoatPytree of(GraphDef<Coat> graphDef, State... states) {
    return new CoatPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight);
  }

  /** Walks and rebuilds a {@link Coat}. */
  public static final class Type extends ObjectType<Coat> {
    public Type() {
      super(
          Coat.class,
          Field.leaf("weight", float[].class));
    }

    @Override
    public int walk(Coat node, Walker out, int at) {
      return out.leaf(at, node.weight);
    }

    @Override
    public int leaves(Coat node, Object[] out, int at, int depth) {
      if (isOther(node, Coat.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight, out, at);
    }

    @Override
    public Coat next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Coat make() {
      return new Coat();
    }

    @Override
    public Coat build(Builder in) {
      var node = in.made(this);
      node.weight = in.leaf(float[].class);
      return node;
    }

    @Override
    public CoatPytree proxy(Core<Coat> core) {
      return new CoatPytree(core);
    }
  }
}
