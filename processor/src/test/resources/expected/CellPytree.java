package containers;

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

/** A {@link Cell} held as data. */
@PytreeGenerated({"values"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class CellPytree extends TypedPytree<Cell, CellPytree> {
  public static final Type TYPE = new Type();

  private CellPytree(Core<Cell> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static CellPytree of(Cell module) {
    return new CellPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static CellPytree adopt(Cell module) {
    return new CellPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static CellPytree of(GraphDef<Cell> graphDef, State... states) {
    return new CellPytree(Core.parts(TYPE, graphDef, states));
  }

  public double[] values() {
    return Core.lend(this, node -> node.values());
  }

  /** Walks and rebuilds a {@link Cell}. */
  public static final class Type extends NodeType<Cell> {
    public Type() {
      super(
          Cell.class,
          Field.leaf("values", double[].class));
    }

    @Override
    public int walk(Cell node, Walker out, int at) {
      return out.leaf(at, node.values());
    }

    @Override
    public int leaves(Cell node, Object[] out, int at, int depth) {
      if (isOther(node, Cell.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.values(), out, at);
    }

    @Override
    public Cell next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Cell build(Builder in) {
      return new Cell(in.leaf(double[].class));
    }

    @Override
    public CellPytree proxy(Core<Cell> core) {
      return new CellPytree(core);
    }
  }
}
