package rebuilding;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link WithIgnored} held as data. */
@PytreeGenerated({"count"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class WithIgnoredPytree extends TypedPytree<WithIgnored, WithIgnoredPytree> {
  public static final Type TYPE = new Type();

  private WithIgnoredPytree(Core<WithIgnored> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static WithIgnoredPytree of(WithIgnored module) {
    return new WithIgnoredPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static WithIgnoredPytree adopt(WithIgnored module) {
    return new WithIgnoredPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static WithIgnoredPytree of(GraphDef<WithIgnored> graphDef, State... states) {
    return new WithIgnoredPytree(Core.parts(TYPE, graphDef, states));
  }

  public int count() {
    return Core.read(this).count();
  }

  public List<String> log() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().log());
    }
  }

  /** Walks and rebuilds a {@link WithIgnored}. */
  public static final class Type extends NodeType<WithIgnored> {
    public Type() {
      super(
          WithIgnored.class,
          Field.leaf("count", int.class));
    }

    @Override
    public int walk(WithIgnored node, Walker out, int at) {
      return out.leaf(at, node.count());
    }

    @Override
    public int leaves(WithIgnored node, Object[] out, int at, int depth) {
      if (isOther(node, WithIgnored.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.count(), out, at);
    }

    @Override
    public WithIgnored next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public WithIgnored build(Builder in) {
      return new WithIgnored(in.intLeaf(), WithIgnored.empty());
    }

    @Override
    public WithIgnoredPytree proxy(Core<WithIgnored> core) {
      return new WithIgnoredPytree(core);
    }
  }
}
