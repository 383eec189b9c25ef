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

/** A {@link Links} held as data. */
@PytreeGenerated({"next"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class LinksPytree extends TypedPytree<Links, LinksPytree> {
  public static final Type TYPE = new Type();

  private LinksPytree(Core<Links> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LinksPytree of(Links module) {
    return new LinksPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LinksPytree adopt(Links module) {
    return new LinksPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LinksPytree of(GraphDef<Links> graphDef, State... states) {
    return new LinksPytree(Core.parts(TYPE, graphDef, states));
  }

  public LinksPytree next() {
    return Core.view(this, LinksPytree.TYPE, node -> node.next);
  }

  /** Walks and rebuilds a {@link Links}. */
  public static final class Type extends ObjectType<Links> {
    public Type() {
      super(
          Links.class,
          Field.node("next", Links.class));
      inherits(ChainPytree.TYPE, 1);
    }

    @Override
    public int walk(Links node, Walker out, int at) {
      return out.node(at, LinksPytree.TYPE, node.next);
    }

    @Override
    public int leaves(Links node, Object[] out, int at, int depth) {
      if (isOther(node, Links.class, depth)) {
        return others(node, out, at, depth);
      }
      return LinksPytree.TYPE.leaves(node.next, out, at, depth - 1);
    }

    @Override
    public Links next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Links make() {
      return new Links();
    }

    @Override
    public Links build(Builder in) {
      var node = in.made(this);
      node.next = LinksPytree.TYPE.next(in);
      return node;
    }

    @Override
    public LinksPytree proxy(Core<Links> core) {
      return new LinksPytree(core);
    }
  }
}
