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
import javax.annotation.processing.Generated;

/** A {@link Outdated} held as data. */
@PytreeGenerated({"old", "link"})
@Generated("dev.pytree.processor.PytreeProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
final class OutdatedPytree extends TypedPytree<Outdated, OutdatedPytree> {
  public static final Type TYPE = new Type();

  private OutdatedPytree(Core<Outdated> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static OutdatedPytree of(Outdated module) {
    return new OutdatedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static OutdatedPytree adopt(Outdated module) {
    return new OutdatedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static OutdatedPytree of(GraphDef<Outdated> graphDef, State... states) {
    return new OutdatedPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] old() {
    return Core.lend(this, node -> node.old);
  }

  public LinkPytree link() {
    return Core.view(this, LinkPytree.TYPE, node -> node.link);
  }

  /** Walks and rebuilds a {@link Outdated}. */
  public static final class Type extends ObjectType<Outdated> {
    public Type() {
      super(
          Outdated.class,
          Field.leaf("old", float[].class),
          Field.node("link", Link.class));
    }

    @Override
    public int walk(Outdated node, Walker out, int at) {
      at = out.leaf(at, node.old);
      return out.node(at, LinkPytree.TYPE, node.link);
    }

    @Override
    public int leaves(Outdated node, Object[] out, int at, int depth) {
      if (isOther(node, Outdated.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.old, out, at);
      return LinkPytree.TYPE.leaves(node.link, out, at, depth - 1);
    }

    @Override
    public Outdated next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Outdated make() {
      return new Outdated();
    }

    @Override
    public Outdated build(Builder in) {
      var node = in.made(this);
      node.old = in.leaf(float[].class);
      node.link = LinkPytree.TYPE.next(in);
      return node;
    }

    @Override
    public OutdatedPytree proxy(Core<Outdated> core) {
      return new OutdatedPytree(core);
    }
  }
}
