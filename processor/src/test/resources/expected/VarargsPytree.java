package rebuilding;

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

/** A {@link Varargs} held as data. */
@PytreeGenerated({"values"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class VarargsPytree extends TypedPytree<Varargs, VarargsPytree> {
  public static final Type TYPE = new Type();

  private VarargsPytree(Core<Varargs> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static VarargsPytree of(Varargs module) {
    return new VarargsPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static VarargsPytree adopt(Varargs module) {
    return new VarargsPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static VarargsPytree of(GraphDef<Varargs> graphDef, State... states) {
    return new VarargsPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] values() {
    return Core.lend(this, node -> node.values());
  }

  /** Walks and rebuilds a {@link Varargs}. */
  public static final class Type extends NodeType<Varargs> {
    public Type() {
      super(
          Varargs.class,
          Field.leaf("values", float[].class));
    }

    @Override
    public int walk(Varargs node, Walker out, int at) {
      return out.leaf(at, node.values());
    }

    @Override
    public int leaves(Varargs node, Object[] out, int at, int depth) {
      if (isOther(node, Varargs.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.values(), out, at);
    }

    @Override
    public Varargs next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Varargs build(Builder in) {
      return new Varargs(in.leaf(float[].class));
    }

    @Override
    public VarargsPytree proxy(Core<Varargs> core) {
      return new VarargsPytree(core);
    }
  }
}
