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
import javax.annotation.processing.Generated;

/** A {@link Item} held as data. */
@PytreeGenerated({"data"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ItemPytree extends TypedPytree<Item, ItemPytree> {
  public static final Type TYPE = new Type();

  private ItemPytree(Core<Item> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ItemPytree of(Item module) {
    return new ItemPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ItemPytree adopt(Item module) {
    return new ItemPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ItemPytree of(GraphDef<Item> graphDef, State... states) {
    return new ItemPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] data() {
    return Core.lend(this, node -> node.data);
  }

  /** Walks and rebuilds a {@link Item}. */
  public static final class Type extends ObjectType<Item> {
    public Type() {
      super(
          Item.class,
          Field.leaf("data", float[].class));
    }

    @Override
    public int walk(Item node, Walker out, int at) {
      return out.leaf(at, node.data);
    }

    @Override
    public int leaves(Item node, Object[] out, int at, int depth) {
      if (isOther(node, Item.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.data, out, at);
    }

    @Override
    public Item next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Item make() {
      return new Item();
    }

    @Override
    public Item build(Builder in) {
      var node = in.made(this);
      node.data = in.leaf(float[].class);
      return node;
    }

    @Override
    public ItemPytree proxy(Core<Item> core) {
      return new ItemPytree(core);
    }
  }
}
