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

/** A {@link Outer.Middle.Innermost} held as data. */
@PytreeGenerated({"weight"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class Outer_Middle_InnermostPytree<T> extends TypedPytree<Outer.Middle.Innermost<T>, Outer_Middle_InnermostPytree<T>> {
  public static final Type<?> TYPE = new Type<>();

  private Outer_Middle_InnermostPytree(Core<Outer.Middle.Innermost<T>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T> Outer_Middle_InnermostPytree<T> of(Outer.Middle.Innermost<T> module) {
    return new Outer_Middle_InnermostPytree<T>(Core.snapshot(Outer_Middle_InnermostPytree.<T>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T> Outer_Middle_InnermostPytree<T> adopt(Outer.Middle.Innermost<T> module) {
    return new Outer_Middle_InnermostPytree<T>(Core.adopt(Outer_Middle_InnermostPytree.<T>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T> Outer_Middle_InnermostPytree<T> of(GraphDef<Outer.Middle.Innermost<T>> graphDef,
      State... states) {
    return new Outer_Middle_InnermostPytree<T>(Core.parts(Outer_Middle_InnermostPytree.<T>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T> Type<T> type() {
    return (Type<T>) TYPE;
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight());
  }

  /** Walks and rebuilds a {@link Outer.Middle.Innermost}. */
  public static final class Type<T> extends NodeType<Outer.Middle.Innermost<T>> {
    public Type() {
      super(
          Outer.Middle.Innermost.class,
          Field.leaf("weight", float[].class));
    }

    @Override
    public int walk(Outer.Middle.Innermost<T> node, Walker out, int at) {
      return out.leaf(at, node.weight());
    }

    @Override
    public int leaves(Outer.Middle.Innermost<T> node, Object[] out, int at, int depth) {
      if (isOther(node, Outer.Middle.Innermost.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight(), out, at);
    }

    @Override
    public Outer.Middle.Innermost<T> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Outer.Middle.Innermost<T> build(Builder in) {
      return new Outer.Middle.Innermost<T>(in.leaf(float[].class));
    }

    @Override
    public Outer_Middle_InnermostPytree<T> proxy(Core<Outer.Middle.Innermost<T>> core) {
      return new Outer_Middle_InnermostPytree<T>(core);
    }
  }
}
