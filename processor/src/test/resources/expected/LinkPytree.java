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

/** A {@link Link} held as data. */
@PytreeGenerated({"back", "a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class LinkPytree extends TypedPytree<Link, LinkPytree> {
  public static final Type TYPE = new Type();

  private LinkPytree(Core<Link> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LinkPytree of(Link module) {
    return new LinkPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LinkPytree adopt(Link module) {
    return new LinkPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LinkPytree of(GraphDef<Link> graphDef, State... states) {
    return new LinkPytree(Core.parts(TYPE, graphDef, states));
  }

  public BackPytree back() {
    return Core.view(this, BackPytree.TYPE, node -> node.back());
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  /** Walks and rebuilds a {@link Link}. */
  public static final class Type extends NodeType<Link> {
    public Type() {
      super(
          Link.class,
          Field.node("back", Back.class),
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Link node, Walker out, int at) {
      at = out.node(at, BackPytree.TYPE, node.back());
      return out.leaf(at, node.a());
    }

    @Override
    public int leaves(Link node, Object[] out, int at, int depth) {
      if (isOther(node, Link.class, depth)) {
        return others(node, out, at, depth);
      }
      at = BackPytree.TYPE.leaves(node.back(), out, at, depth - 1);
      return leaf(node.a(), out, at);
    }

    @Override
    public Link next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Link build(Builder in) {
      return new Link(BackPytree.TYPE.next(in), in.leaf(float[].class));
    }

    @Override
    public LinkPytree proxy(Core<Link> core) {
      return new LinkPytree(core);
    }
  }
}
