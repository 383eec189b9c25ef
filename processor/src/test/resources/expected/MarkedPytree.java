package rebuilding;

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

/** A {@link Marked} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class MarkedPytree extends TypedPytree<Marked, MarkedPytree> {
  public static final Type TYPE = new Type();

  private MarkedPytree(Core<Marked> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static MarkedPytree of(Marked module) {
    return new MarkedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static MarkedPytree adopt(Marked module) {
    return new MarkedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static MarkedPytree of(GraphDef<Marked> graphDef, State... states) {
    return new MarkedPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a);
  }

  /** Walks and rebuilds a {@link Marked}. */
  public static final class Type extends ObjectType<Marked> {
    public Type() {
      super(
          Marked.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Marked node, Walker out, int at) {
      return out.leaf(at, node.a);
    }

    @Override
    public int leaves(Marked node, Object[] out, int at, int depth) {
      if (isOther(node, Marked.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a, out, at);
    }

    @Override
    public Marked next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Marked make() {
      return new Marked();
    }

    @Override
    public Marked build(Builder in) {
      var node = in.made(this);
      node.a = in.leaf(float[].class);
      return node;
    }

    @Override
    public MarkedPytree proxy(Core<Marked> core) {
      return new MarkedPytree(core);
    }
  }
}
