package generics;

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

/** A {@link Derived} held as data. */
@PytreeGenerated({"first", "second", "pair", "links"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class DerivedPytree<X extends Item> extends TypedPytree<Derived<X>, DerivedPytree<X>> {
  public static final Type<?> TYPE = new Type<>();

  private DerivedPytree(Core<Derived<X>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <X extends Item> DerivedPytree<X> of(Derived<X> module) {
    return new DerivedPytree<X>(Core.snapshot(DerivedPytree.<X>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <X extends Item> DerivedPytree<X> adopt(Derived<X> module) {
    return new DerivedPytree<X>(Core.adopt(DerivedPytree.<X>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <X extends Item> DerivedPytree<X> of(GraphDef<Derived<X>> graphDef,
      State... states) {
    return new DerivedPytree<X>(Core.parts(DerivedPytree.<X>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <X extends Item> Type<X> type() {
    return (Type<X>) TYPE;
  }

  public float[] first() {
    return Core.lend(this, node -> node.first);
  }

  public List<Map<String, ItemPytree>> second() {
    return Core.view(this, ItemPytree.TYPE.map().list(), node -> node.second);
  }

  public PairPytree<X, Pair<int[], X>> pair() {
    return Core.view(this, PairPytree.<X, Pair<int[], X>>type(), node -> node.pair);
  }

  public LinksPytree links() {
    return Core.view(this, LinksPytree.TYPE, node -> node.links);
  }

  public int count(float[] arg0, List<X> arg1) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().count(arg0, arg1));
    }
  }

  /** Walks and rebuilds a {@link Derived}. */
  public static final class Type<X extends Item> extends ObjectType<Derived<X>> {
    public Type() {
      super(
          Derived.class,
          Field.leaf("first", float[].class),
          Field.node("second", List.class),
          Field.node("pair", Pair.class),
          Field.node("links", Links.class));
      inherits(BasePytree.TYPE, 2);
    }

    @Override
    public int walk(Derived<X> node, Walker out, int at) {
      at = out.leaf(at, node.first);
      at = out.node(at, ItemPytree.TYPE.map().list(), node.second);
      at = out.node(at, PairPytree.<X, Pair<int[], X>>type(), node.pair);
      return out.node(at, LinksPytree.TYPE, node.links);
    }

    @Override
    public int leaves(Derived<X> node, Object[] out, int at, int depth) {
      if (isOther(node, Derived.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.first, out, at);
      at = ItemPytree.TYPE.map().list().leaves(node.second, out, at, depth - 1);
      at = PairPytree.<X, Pair<int[], X>>type().leaves(node.pair, out, at, depth - 1);
      return LinksPytree.TYPE.leaves(node.links, out, at, depth - 1);
    }

    @Override
    public Derived<X> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Derived<X> make() {
      return new Derived<X>();
    }

    @Override
    public Derived<X> build(Builder in) {
      var node = in.made(this);
      node.first = in.leaf(float[].class);
      node.second = in.node(ItemPytree.TYPE.map().list());
      node.pair = in.node(PairPytree.<X, Pair<int[], X>>type());
      node.links = LinksPytree.TYPE.next(in);
      return node;
    }

    @Override
    public DerivedPytree<X> proxy(Core<Derived<X>> core) {
      return new DerivedPytree<X>(core);
    }
  }
}
