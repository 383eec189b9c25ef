package proxied;

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

/** A {@link Atom} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class AtomPytree extends TypedPytree<Atom, AtomPytree> {
  public static final Type TYPE = new Type();

  private AtomPytree(Core<Atom> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static AtomPytree of(Atom module) {
    return new AtomPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static AtomPytree adopt(Atom module) {
    return new AtomPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static AtomPytree of(GraphDef<Atom> graphDef, State... states) {
    return new AtomPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  /** Walks and rebuilds a {@link Atom}. */
  public static final class Type extends NodeType<Atom> {
    public Type() {
      super(
          Atom.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Atom node, Walker out, int at) {
      return out.leaf(at, node.a());
    }

    @Override
    public int leaves(Atom node, Object[] out, int at, int depth) {
      if (isOther(node, Atom.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a(), out, at);
    }

    @Override
    public Atom next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Atom build(Builder in) {
      return new Atom(in.leaf(float[].class));
    }

    @Override
    public AtomPytree proxy(Core<Atom> core) {
      return new AtomPytree(core);
    }
  }
}
