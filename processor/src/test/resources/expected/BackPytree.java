package tricky;

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

/** A {@link Back} held as data. */
@PytreeGenerated({"link", "b"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BackPytree extends TypedPytree<Back, BackPytree> {
  public static final Type TYPE = new Type();

  private BackPytree(Core<Back> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static BackPytree of(Back module) {
    return new BackPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static BackPytree adopt(Back module) {
    return new BackPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static BackPytree of(GraphDef<Back> graphDef, State... states) {
    return new BackPytree(Core.parts(TYPE, graphDef, states));
  }

  public LinkPytree link() {
    return Core.view(this, LinkPytree.TYPE, node -> node.link());
  }

  public double b() {
    return Core.read(this).b();
  }

  /** Walks and rebuilds a {@link Back}. */
  public static final class Type extends NodeType<Back> {
    public Type() {
      super(
          Back.class,
          Field.node("link", Link.class),
          Field.leaf("b", double.class));
    }

    @Override
    public int walk(Back node, Walker out, int at) {
      at = out.node(at, LinkPytree.TYPE, node.link());
      return out.leaf(at, node.b());
    }

    @Override
    public int leaves(Back node, Object[] out, int at, int depth) {
      if (isOther(node, Back.class, depth)) {
        return others(node, out, at, depth);
      }
      at = LinkPytree.TYPE.leaves(node.link(), out, at, depth - 1);
      return leaf(node.b(), out, at);
    }

    @Override
    public Back next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Back build(Builder in) {
      return new Back(LinkPytree.TYPE.next(in), in.doubleLeaf());
    }

    @Override
    public BackPytree proxy(Core<Back> core) {
      return new BackPytree(core);
    }
  }
}
