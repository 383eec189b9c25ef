package tricky;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Swapped} held as data. */
@PytreeGenerated({"v", "vs", "own"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class SwappedPytree<A, B> extends TypedPytree<Swapped<A, B>, SwappedPytree<A, B>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private SwappedPytree(Core<Swapped<A, B>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <A, B> SwappedPytree<A, B> of(Swapped<A, B> module) {
    return new SwappedPytree<A, B>(Core.snapshot(SwappedPytree.<A, B>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <A, B> SwappedPytree<A, B> adopt(Swapped<A, B> module) {
    return new SwappedPytree<A, B>(Core.adopt(SwappedPytree.<A, B>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <A, B> SwappedPytree<A, B> of(GraphDef<Swapped<A, B>> graphDef, State... states) {
    return new SwappedPytree<A, B>(Core.parts(SwappedPytree.<A, B>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <A, B> Type<A, B> type() {
    return (Type<A, B>) TYPE;
  }

  public Map<B, Object> v() {
    return Core.view(this, TreeType.<A>any().map(), node -> node.v);
  }

  public List<Map<B, Object>> vs() {
    return Core.view(this, TreeType.<A>any().map().list(), node -> node.vs);
  }

  public Object own() {
    return Core.view(this, TreeType.<A>any(), node -> node.own);
  }

  /** Walks and rebuilds a {@link Swapped}. */
  public static final class Type<A, B> extends ObjectType<Swapped<A, B>> {
    public Type() {
      super(
          Swapped.class,
          Field.node("v", Map.class),
          Field.node("vs", List.class),
          Field.node("own", Object.class));
      inherits(BelowPytree.TYPE, 2);
    }

    @Override
    public int walk(Swapped<A, B> node, Walker out, int at) {
      at = out.node(at, TreeType.<A>any().map(), node.v);
      at = out.node(at, TreeType.<A>any().map().list(), node.vs);
      return out.node(at, TreeType.<A>any(), node.own);
    }

    @Override
    public int leaves(Swapped<A, B> node, Object[] out, int at, int depth) {
      if (isOther(node, Swapped.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<A>any().map().leaves(node.v, out, at, depth - 1);
      at = TreeType.<A>any().map().list().leaves(node.vs, out, at, depth - 1);
      return TreeType.<A>any().leaves(node.own, out, at, depth - 1);
    }

    @Override
    public Swapped<A, B> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Swapped<A, B> make() {
      return new Swapped<A, B>();
    }

    @Override
    public Swapped<A, B> build(Builder in) {
      var node = in.made(this);
      node.v = in.node(TreeType.<A>any().map());
      node.vs = in.node(TreeType.<A>any().map().list());
      node.own = in.node(TreeType.<A>any());
      return node;
    }

    @Override
    public SwappedPytree<A, B> proxy(Core<Swapped<A, B>> core) {
      return new SwappedPytree<A, B>(core);
    }
  }
}
