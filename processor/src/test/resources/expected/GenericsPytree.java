package generics;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Generics} held as data. */
@PytreeGenerated({"value", "many", "array", "node", "nodes", "constant"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class GenericsPytree<T, N extends Item & Serializable, E extends Enum<E>> extends TypedPytree<Generics<T, N, E>, GenericsPytree<T, N, E>> {
  public static final Type<?, ?, ?> TYPE = new Type<>();

  private GenericsPytree(Core<Generics<T, N, E>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T, N extends Item & Serializable, E extends Enum<E>> GenericsPytree<T, N, E> of(
      Generics<T, N, E> module) {
    return new GenericsPytree<T, N, E>(Core.snapshot(GenericsPytree.<T, N, E>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T, N extends Item & Serializable, E extends Enum<E>> GenericsPytree<T, N, E> adopt(
      Generics<T, N, E> module) {
    return new GenericsPytree<T, N, E>(Core.adopt(GenericsPytree.<T, N, E>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T, N extends Item & Serializable, E extends Enum<E>> GenericsPytree<T, N, E> of(
      GraphDef<Generics<T, N, E>> graphDef, State... states) {
    return new GenericsPytree<T, N, E>(Core.parts(GenericsPytree.<T, N, E>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T, N extends Item & Serializable, E extends Enum<E>> Type<T, N, E> type() {
    return (Type<T, N, E>) TYPE;
  }

  public Object value() {
    return Core.view(this, TreeType.<T>any(), node -> node.value());
  }

  public List<Object> many() {
    return Core.view(this, TreeType.<T>any().list(), node -> node.many());
  }

  public List<Object> array() {
    return Core.view(this, TreeType.<T>any().array(), node -> node.array());
  }

  public ItemPytree node() {
    return Core.view(this, ItemPytree.TYPE, node -> node.node());
  }

  public Map<String, ItemPytree> nodes() {
    return Core.view(this, ItemPytree.TYPE.map(), node -> node.nodes());
  }

  public E constant() {
    return Core.read(this).constant();
  }

  /** Walks and rebuilds a {@link Generics}. */
  public static final class Type<T, N extends Item & Serializable, E extends Enum<E>> extends NodeType<Generics<T, N, E>> {
    public Type() {
      super(
          Generics.class,
          Field.node("value", Kind.PARAM, Object.class),
          Field.node("many", List.class),
          Field.node("array", Object[].class),
          Field.node("node", Item.class),
          Field.node("nodes", Map.class),
          Field.fixed("constant", Enum.class));
    }

    @Override
    public int walk(Generics<T, N, E> node, Walker out, int at) {
      at = out.node(at, TreeType.<T>any(), node.value());
      at = out.node(at, TreeType.<T>any().list(), node.many());
      at = out.node(at, TreeType.<T>any().array(), node.array());
      at = out.node(at, ItemPytree.TYPE, node.node());
      at = out.node(at, ItemPytree.TYPE.map(), node.nodes());
      return out.fixed(at, node.constant());
    }

    @Override
    public int leaves(Generics<T, N, E> node, Object[] out, int at, int depth) {
      if (isOther(node, Generics.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<T>any().leaves(node.value(), out, at, depth - 1);
      at = TreeType.<T>any().list().leaves(node.many(), out, at, depth - 1);
      at = TreeType.<T>any().array().leaves(node.array(), out, at, depth - 1);
      at = ItemPytree.TYPE.leaves(node.node(), out, at, depth - 1);
      return ItemPytree.TYPE.map().leaves(node.nodes(), out, at, depth - 1);
    }

    @Override
    public Generics<T, N, E> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Generics<T, N, E> build(Builder in) {
      return new Generics<T, N, E>(
          in.node(TreeType.<T>any()),
          in.<List<T>>node(TreeType.<T>any().list()),
          in.<T[]>node(TreeType.<T>any().array()),
          in.node(ItemPytree.TYPE),
          in.<Map<String, N>>node(ItemPytree.TYPE.map()),
          in.<E>fixed());
    }

    @Override
    public GenericsPytree<T, N, E> proxy(Core<Generics<T, N, E>> core) {
      return new GenericsPytree<T, N, E>(core);
    }
  }
}
