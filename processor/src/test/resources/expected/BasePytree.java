package generics;

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

/** A {@link Base} held as data. */
@PytreeGenerated({"first", "second"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BasePytree<A, B> extends TypedPytree<Base<A, B>, BasePytree<A, B>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private BasePytree(Core<Base<A, B>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <A, B> BasePytree<A, B> of(Base<A, B> module) {
    return new BasePytree<A, B>(Core.snapshot(BasePytree.<A, B>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <A, B> BasePytree<A, B> adopt(Base<A, B> module) {
    return new BasePytree<A, B>(Core.adopt(BasePytree.<A, B>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <A, B> BasePytree<A, B> of(GraphDef<Base<A, B>> graphDef, State... states) {
    return new BasePytree<A, B>(Core.parts(BasePytree.<A, B>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <A, B> Type<A, B> type() {
    return (Type<A, B>) TYPE;
  }

  public Object first() {
    return Core.view(this, TreeType.<A>any(), node -> node.first);
  }

  public List<Map<String, Object>> second() {
    return Core.view(this, TreeType.<B>any().map().list(), node -> node.second);
  }

  public int count(A a, List<B> b) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().count(a, b));
    }
  }

  /** Walks and rebuilds a {@link Base}. */
  public static final class Type<A, B> extends ObjectType<Base<A, B>> {
    public Type() {
      super(
          Base.class,
          Field.node("first", Object.class),
          Field.node("second", List.class));
    }

    @Override
    public int walk(Base<A, B> node, Walker out, int at) {
      at = out.node(at, TreeType.<A>any(), node.first);
      return out.node(at, TreeType.<B>any().map().list(), node.second);
    }

    @Override
    public int leaves(Base<A, B> node, Object[] out, int at, int depth) {
      if (isOther(node, Base.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<A>any().leaves(node.first, out, at, depth - 1);
      return TreeType.<B>any().map().list().leaves(node.second, out, at, depth - 1);
    }

    @Override
    public Base<A, B> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Base<A, B> make() {
      return new Base<A, B>();
    }

    @Override
    public Base<A, B> build(Builder in) {
      var node = in.made(this);
      node.first = in.node(TreeType.<A>any());
      node.second = in.node(TreeType.<B>any().map().list());
      return node;
    }

    @Override
    public BasePytree<A, B> proxy(Core<Base<A, B>> core) {
      return new BasePytree<A, B>(core);
    }
  }
}
