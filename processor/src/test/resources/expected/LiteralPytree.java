package generics;

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

/** A {@link Literal} held as data. */
@PytreeGenerated({"value"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class LiteralPytree extends TypedPytree<Literal, LiteralPytree> {
  public static final Type TYPE = new Type();

  private LiteralPytree(Core<Literal> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LiteralPytree of(Literal module) {
    return new LiteralPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LiteralPytree adopt(Literal module) {
    return new LiteralPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LiteralPytree of(GraphDef<Literal> graphDef, State... states) {
    return new LiteralPytree(Core.parts(TYPE, graphDef, states));
  }

  public int value() {
    return Core.read(this).value();
  }

  /** Walks and rebuilds a {@link Literal}. */
  public static final class Type extends NodeType<Literal> {
    public Type() {
      super(
          Literal.class,
          Field.fixed("value", int.class));
    }

    @Override
    public int walk(Literal node, Walker out, int at) {
      return out.fixed(at, node.value());
    }

    @Override
    public int leaves(Literal node, Object[] out, int at, int depth) {
      if (isOther(node, Literal.class, depth)) {
        return others(node, out, at, depth);
      }
      return at;
    }

    @Override
    public Literal next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Literal build(Builder in) {
      return new Literal(in.<Integer>fixed());
    }

    @Override
    public LiteralPytree proxy(Core<Literal> core) {
      return new LiteralPytree(core);
    }
  }
}
