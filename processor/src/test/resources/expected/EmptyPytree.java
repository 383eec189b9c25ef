package rebuilding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Empty} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class EmptyPytree extends TypedPytree<Empty, EmptyPytree> {
  public static final Type TYPE = new Type();

  private EmptyPytree(Core<Empty> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static EmptyPytree of(Empty module) {
    return new EmptyPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static EmptyPytree adopt(Empty module) {
    return new EmptyPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static EmptyPytree of(GraphDef<Empty> graphDef, State... states) {
    return new EmptyPytree(Core.parts(TYPE, graphDef, states));
  }

  /** Walks and rebuilds a {@link Empty}. */
  public static final class Type extends ObjectType<Empty> {
    public Type() {
      super(Empty.class);
    }

    @Override
    public int walk(Empty node, Walker out, int at) {
      return at;
    }

    @Override
    public int leaves(Empty node, Object[] out, int at, int depth) {
      if (isOther(node, Empty.class, depth)) {
        return others(node, out, at, depth);
      }
      return at;
    }

    @Override
    public Empty next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Empty make() {
      return new Empty();
    }

    @Override
    public Empty build(Builder in) {
      var node = in.made(this);
      return node;
    }

    @Override
    public EmptyPytree proxy(Core<Empty> core) {
      return new EmptyPytree(core);
    }
  }
}
