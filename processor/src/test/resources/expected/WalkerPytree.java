package hidden;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** A {@link Walker} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class WalkerPytree extends TypedPytree<Walker, WalkerPytree> {
  public static final Type TYPE = new Type();

  private WalkerPytree(Core<Walker> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static WalkerPytree of(Walker module) {
    return new WalkerPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static WalkerPytree adopt(Walker module) {
    return new WalkerPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static WalkerPytree of(GraphDef<Walker> graphDef, State... states) {
    return new WalkerPytree(Core.parts(TYPE, graphDef, states));
  }

  public Integer a() {
    return Core.read(this).a();
  }

  /** Walks and rebuilds a {@link Walker}. */
  public static final class Type extends NodeType<Walker> {
    public Type() {
      super(
          Walker.class,
          Field.fixed("a", Integer.class));
    }

    @Override
    public int walk(Walker node, dev.pytree.Walker out, int at) {
      return out.fixed(at, node.a());
    }

    @Override
    public int leaves(Walker node, Object[] out, int at, int depth) {
      if (isOther(node, Walker.class, depth)) {
        return others(node, out, at, depth);
      }
      return at;
    }

    @Override
    public Walker next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Walker build(Builder in) {
      return new Walker(in.<Integer>fixed());
    }

    @Override
    public WalkerPytree proxy(Core<Walker> core) {
      return new WalkerPytree(core);
    }
  }
}
