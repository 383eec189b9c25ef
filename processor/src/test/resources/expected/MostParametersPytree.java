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

/** A {@link MostParameters} held as data. */
@PytreeGenerated({"a", "b", "c"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class MostParametersPytree extends TypedPytree<MostParameters, MostParametersPytree> {
  public static final Type TYPE = new Type();

  private MostParametersPytree(Core<MostParameters> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static MostParametersPytree of(MostParameters module) {
    return new MostParametersPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static MostParametersPytree adopt(MostParameters module) {
    return new MostParametersPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static MostParametersPytree of(GraphDef<MostParameters> graphDef, State... states) {
    return new MostParametersPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a);
  }

  public float[] b() {
    return Core.lend(this, node -> node.b);
  }

  public float[] c() {
    return Core.lend(this, node -> node.c);
  }

  /** Walks and rebuilds a {@link MostParameters}. */
  public static final class Type extends NodeType<MostParameters> {
    public Type() {
      super(
          MostParameters.class,
          Field.leaf("a", float[].class),
          Field.leaf("b", float[].class),
          Field.leaf("c", float[].class));
    }

    @Override
    public int walk(MostParameters node, Walker out, int at) {
      at = out.leaf(at, node.a);
      at = out.leaf(at, node.b);
      return out.leaf(at, node.c);
    }

    @Override
    public int leaves(MostParameters node, Object[] out, int at, int depth) {
      if (isOther(node, MostParameters.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.a, out, at);
      at = leaf(node.b, out, at);
      return leaf(node.c, out, at);
    }

    @Override
    public MostParameters next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public MostParameters build(Builder in) {
      float[] a = in.leaf(float[].class);
      float[] b = in.leaf(float[].class);
      float[] c = in.leaf(float[].class);
      MostParameters node = new MostParameters(b, a);
      node.c = c;
      return node;
    }

    @Override
    public MostParametersPytree proxy(Core<MostParameters> core) {
      return new MostParametersPytree(core);
    }
  }
}
