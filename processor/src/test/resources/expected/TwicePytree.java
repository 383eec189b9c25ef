package tricky;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Twice} held as data. */
@PytreeGenerated({"v", "vs", "own"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class TwicePytree<X extends Link> extends TypedPytree<Twice<X>, TwicePytree<X>> {
  public static final Type<?> TYPE = new Type<>();

  private TwicePytree(Core<Twice<X>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <X extends Link> TwicePytree<X> of(Twice<X> module) {
    return new TwicePytree<X>(Core.snapshot(TwicePytree.<X>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <X extends Link> TwicePytree<X> adopt(Twice<X> module) {
    return new TwicePytree<X>(Core.adopt(TwicePytree.<X>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <X extends Link> TwicePytree<X> of(GraphDef<Twice<X>> graphDef, State... states) {
    return new TwicePytree<X>(Core.parts(TwicePytree.<X>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <X extends Link> Type<X> type() {
    return (Type<X>) TYPE;
  }

  public Map<String, LinkPytree> v() {
    return Core.view(this, LinkPytree.TYPE.map(), node -> node.v);
  }

  public List<Map<String, LinkPytree>> vs() {
    return Core.view(this, LinkPytree.TYPE.map().list(), node -> node.vs);
  }

  public LinkPytree own() {
    return Core.view(this, LinkPytree.TYPE, node -> node.own);
  }

  /** Walks and rebuilds a {@link Twice}. */
  public static final class Type<X extends Link> extends ObjectType<Twice<X>> {
    public Type() {
      super(
          Twice.class,
          Field.node("v", Map.class),
          Field.node("vs", List.class),
          Field.node("own", Link.class));
      inherits(SwappedPytree.TYPE, 3);
    }

    @Override
    public int walk(Twice<X> node, Walker out, int at) {
      at = out.node(at, LinkPytree.TYPE.map(), node.v);
      at = out.node(at, LinkPytree.TYPE.map().list(), node.vs);
      return out.node(at, LinkPytree.TYPE, node.own);
    }

    @Override
    public int leaves(Twice<X> node, Object[] out, int at, int depth) {
      if (isOther(node, Twice.class, depth)) {
        return others(node, out, at, depth);
      }
      at = LinkPytree.TYPE.map().leaves(node.v, out, at, depth - 1);
      at = LinkPytree.TYPE.map().list().leaves(node.vs, out, at, depth - 1);
      return LinkPytree.TYPE.leaves(node.own, out, at, depth - 1);
    }

    @Override
    public Twice<X> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Twice<X> make() {
      return new Twice<X>();
    }

    @Override
    public Twice<X> build(Builder in) {
      var node = in.made(this);
      node.v = in.node(LinkPytree.TYPE.map());
      node.vs = in.node(LinkPytree.TYPE.map().list());
      node.own = in.node(LinkPytree.TYPE);
      return node;
    }

    @Override
    public TwicePytree<X> proxy(Core<Twice<X>> core) {
      return new TwicePytree<X>(core);
    }
  }
}
