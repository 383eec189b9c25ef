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

/** A {@link Checked} held as data. */
@PytreeGenerated({"positive"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class CheckedPytree extends TypedPytree<Checked, CheckedPytree> {
  public static final Type TYPE = new Type();

  private CheckedPytree(Core<Checked> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static CheckedPytree of(Checked module) {
    return new CheckedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static CheckedPytree adopt(Checked module) {
    return new CheckedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static CheckedPytree of(GraphDef<Checked> graphDef, State... states) {
    return new CheckedPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] positive() {
    return Core.lend(this, node -> node.positive());
  }

  /** Walks and rebuilds a {@link Checked}. */
  public static final class Type extends NodeType<Checked> {
    public Type() {
      super(
          Checked.class,
          Field.leaf("positive", float[].class));
    }

    @Override
    public int walk(Checked node, Walker out, int at) {
      return out.leaf(at, node.positive());
    }

    @Override
    public int leaves(Checked node, Object[] out, int at, int depth) {
      if (isOther(node, Checked.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.positive(), out, at);
    }

    @Override
    public Checked next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Checked build(Builder in) {
      return new Checked(in.leaf(float[].class));
    }

    @Override
    public CheckedPytree proxy(Core<Checked> core) {
      return new CheckedPytree(core);
    }
  }
}
