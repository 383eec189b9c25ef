package proxied;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Proxied} held as data. */
@PytreeGenerated({"cell", "plain", "any", "pair", "list", "map"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ProxiedPytree<T> extends TypedPytree<Proxied<T>, ProxiedPytree<T>> implements HasAtom {
  public static final Type<?> TYPE = new Type<>();

  private ProxiedPytree(Core<Proxied<T>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T> ProxiedPytree<T> of(Proxied<T> module) {
    return new ProxiedPytree<T>(Core.snapshot(ProxiedPytree.<T>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T> ProxiedPytree<T> adopt(Proxied<T> module) {
    return new ProxiedPytree<T>(Core.adopt(ProxiedPytree.<T>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T> ProxiedPytree<T> of(GraphDef<Proxied<T>> graphDef, State... states) {
    return new ProxiedPytree<T>(Core.parts(ProxiedPytree.<T>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T> Type<T> type() {
    return (Type<T>) TYPE;
  }

  @Override
  public AtomPytree cell() {
    return Core.view(this, TreeType.<AtomPytree>any(), node -> node.cell);
  }

  public Pytree<Atom> plain() {
    return Core.view(this, TreeType.<Pytree<Atom>>any(), node -> node.plain);
  }

  public Pytree<?> any() {
    return Core.view(this, TreeType.<Pytree<?>>any(), node -> node.any);
  }

  public TwinPytree<Atom, T> pair() {
    return Core.view(this, TreeType.<TwinPytree<Atom, T>>any(), node -> node.pair);
  }

  public List<AtomPytree> list() {
    return Core.view(this, TreeType.<AtomPytree>any().list(), node -> node.list);
  }

  public Map<String, Pytree<T>> map() {
    return Core.view(this, TreeType.<Pytree<T>>any().map(), node -> node.map);
  }

  /** Walks and rebuilds a {@link Proxied}. */
  public static final class Type<T> extends ObjectType<Proxied<T>> {
    public Type() {
      super(
          Proxied.class,
          Field.node("cell", AtomPytree.class),
          Field.node("plain", Pytree.class),
          Field.node("any", Pytree.class),
          Field.node("pair", TwinPytree.class),
          Field.node("list", List.class),
          Field.node("map", Map.class));
    }

    @Override
    public int walk(Proxied<T> node, Walker out, int at) {
      at = out.node(at, TreeType.<AtomPytree>any(), node.cell);
      at = out.node(at, TreeType.<Pytree<Atom>>any(), node.plain);
      at = out.node(at, TreeType.<Pytree<?>>any(), node.any);
      at = out.node(at, TreeType.<TwinPytree<Atom, T>>any(), node.pair);
      at = out.node(at, TreeType.<AtomPytree>any().list(), node.list);
      return out.node(at, TreeType.<Pytree<T>>any().map(), node.map);
    }

    @Override
    public int leaves(Proxied<T> node, Object[] out, int at, int depth) {
      if (isOther(node, Proxied.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<AtomPytree>any().leaves(node.cell, out, at, depth - 1);
      at = TreeType.<Pytree<Atom>>any().leaves(node.plain, out, at, depth - 1);
      at = TreeType.<Pytree<?>>any().leaves(node.any, out, at, depth - 1);
      at = TreeType.<TwinPytree<Atom, T>>any().leaves(node.pair, out, at, depth - 1);
      at = TreeType.<AtomPytree>any().list().leaves(node.list, out, at, depth - 1);
      return TreeType.<Pytree<T>>any().map().leaves(node.map, out, at, depth - 1);
    }

    @Override
    public Proxied<T> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Proxied<T> make() {
      return new Proxied<T>();
    }

    @Override
    public Proxied<T> build(Builder in) {
      var node = in.made(this);
      node.cell = in.node(TreeType.<AtomPytree>any());
      node.plain = in.node(TreeType.<Pytree<Atom>>any());
      node.any = in.node(TreeType.<Pytree<?>>any());
      node.pair = in.node(TreeType.<TwinPytree<Atom, T>>any());
      node.list = in.node(TreeType.<AtomPytree>any().list());
      node.map = in.node(TreeType.<Pytree<T>>any().map());
      return node;
    }

    @Override
    public ProxiedPytree<T> proxy(Core<Proxied<T>> core) {
      return new ProxiedPytree<T>(core);
    }
  }
}
