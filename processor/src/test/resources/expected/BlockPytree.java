package linear;

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

/** A {@link Block} held as data. */
@PytreeGenerated({"weight"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BlockPytree extends TypedPytree<Block, BlockPytree> {
  public static final Type TYPE = new Type();

  private BlockPytree(Core<Block> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static BlockPytree of(Block module) {
    return new BlockPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static BlockPytree adopt(Block module) {
    return new BlockPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static BlockPytree of(GraphDef<Block> graphDef, State... states) {
    return new BlockPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight);
  }

  /** Walks and rebuilds a {@link Block}. */
  public static final class Type extends ObjectType<Block> {
    public Type() {
      super(
          Block.class,
          Field.leaf("weight", float[].class));
    }

    @Override
    public int walk(Block node, Walker out, int at) {
      return out.leaf(at, node.weight);
    }

    @Override
    public int leaves(Block node, Object[] out, int at, int depth) {
      if (isOther(node, Block.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.weight, out, at);
    }

    @Override
    public Block next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Block make() {
      return new Block();
    }

    @Override
    public Block build(Builder in) {
      var node = in.made(this);
      node.weight = in.leaf(float[].class);
      return node;
    }

    @Override
    public BlockPytree proxy(Core<Block> core) {
      return new BlockPytree(core);
    }
  }
}
