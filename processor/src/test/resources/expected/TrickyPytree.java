package tricky;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.io.Serializable;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Tricky} held as data. */
@PytreeGenerated({"t", "lists", "arrays"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class TrickyPytree<T extends Comparable<? super T> & Serializable> extends TypedPytree<Tricky<T>, TrickyPytree<T>> {
  public static final Type<?> TYPE = new Type<>();

  private TrickyPytree(Core<Tricky<T>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T extends Comparable<? super T> & Serializable> TrickyPytree<T> of(
      Tricky<T> module) {
    return new TrickyPytree<T>(Core.snapshot(TrickyPytree.<T>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T extends Comparable<? super T> & Serializable> TrickyPytree<T> adopt(
      Tricky<T> module) {
    return new TrickyPytree<T>(Core.adopt(TrickyPytree.<T>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T extends Comparable<? super T> & Serializable> TrickyPytree<T> of(
      GraphDef<Tricky<T>> graphDef, State... states) {
    return new TrickyPytree<T>(Core.parts(TrickyPytree.<T>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T extends Comparable<? super T> & Serializable> Type<T> type() {
    return (Type<T>) TYPE;
  }

  public Object t() {
    return Core.view(this, TreeType.<T>any(), node -> node.t());
  }

  public List<List<Object>> lists() {
    return Core.view(this, TreeType.<T>any().list().array(), node -> node.lists());
  }

  public List<List<Object>> arrays() {
    return Core.view(this, TreeType.<T>any().array().array(), node -> node.arrays());
  }

  /** Walks and rebuilds a {@link Tricky}. */
  public static final class Type<T extends Comparable<? super T> & Serializable> extends NodeType<Tricky<T>> {
    public Type() {
      super(
          Tricky.class,
          Field.node("t", Comparable.class),
          Field.node("lists", List[].class),
          Field.node("arrays", Comparable[][].class));
    }

    @Override
    public int walk(Tricky<T> node, Walker out, int at) {
      at = out.node(at, TreeType.<T>any(), node.t());
      at = out.node(at, TreeType.<T>any().list().array(), node.lists());
      return out.node(at, TreeType.<T>any().array().array(), node.arrays());
    }

    @Override
    public int leaves(Tricky<T> node, Object[] out, int at, int depth) {
      if (isOther(node, Tricky.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<T>any().leaves(node.t(), out, at, depth - 1);
      at = TreeType.<T>any().list().array().leaves(node.lists(), out, at, depth - 1);
      return TreeType.<T>any().array().array().leaves(node.arrays(), out, at, depth - 1);
    }

    @Override
    public Tricky<T> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Tricky<T> build(Builder in) {
      return new Tricky<T>(in.node(TreeType.<T>any()), in.<List<? extends T>[]>node(TreeType.<T>any().list().array()), in.<T[][]>node(TreeType.<T>any().array().array()));
    }

    @Override
    public TrickyPytree<T> proxy(Core<Tricky<T>> core) {
      return new TrickyPytree<T>(core);
    }
  }
}
