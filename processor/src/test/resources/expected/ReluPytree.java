package linear;

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
import javax.annotation.processing.Generated;

/** A {@link Relu} held as data. */
@PytreeGenerated({"slope", "name"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ReluPytree extends TypedPytree<Relu, ReluPytree> {
  public static final Type TYPE = new Type();

  private ReluPytree(Core<Relu> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ReluPytree of(Relu module) {
    return new ReluPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ReluPytree adopt(Relu module) {
    return new ReluPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ReluPytree of(GraphDef<Relu> graphDef, State... states) {
    return new ReluPytree(Core.parts(TYPE, graphDef, states));
  }

  public double slope() {
    return Core.read(this).slope();
  }

  public String name() {
    return Core.read(this).name();
  }

  /** Walks and rebuilds a {@link Relu}. */
  public static final class Type extends NodeType<Relu> {
    public Type() {
      super(
          Relu.class,
          Field.leaf("slope", Kind.PARAM, double.class),
          Field.fixed("name", String.class));
    }

    @Override
    public int walk(Relu node, Walker out, int at) {
      at = out.leaf(at, node.slope());
      return out.fixed(at, node.name());
    }

    @Override
    public int leaves(Relu node, Object[] out, int at, int depth) {
      if (isOther(node, Relu.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.slope(), out, at);
    }

    @Override
    public Relu next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Relu build(Builder in) {
      return new Relu(in.doubleLeaf(), in.<String>fixed());
    }

    @Override
    public ReluPytree proxy(Core<Relu> core) {
      return new ReluPytree(core);
    }
  }
}
