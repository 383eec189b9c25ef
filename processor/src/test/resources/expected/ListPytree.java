package hidden;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** A {@link List} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class ListPytree extends TypedPytree<List, ListPytree> {
  public static final Type TYPE = new Type();

  private ListPytree(Core<List> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ListPytree of(List module) {
    return new ListPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ListPytree adopt(List module) {
    return new ListPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ListPytree of(GraphDef<List> graphDef, State... states) {
    return new ListPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  /** Walks and rebuilds a {@link List}. */
  public static final class Type extends NodeType<List> {
    public Type() {
      super(
          List.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(List node, Walker out, int at) {
      return out.leaf(at, node.a());
    }

    @Override
    public int leaves(List node, Object[] out, int at, int depth) {
      if (isOther(node, List.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a(), out, at);
    }

    @Override
    public List next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public List build(Builder in) {
      return new List(in.leaf(float[].class));
    }

    @Override
    public ListPytree proxy(Core<List> core) {
      return new ListPytree(core);
    }
  }
}
