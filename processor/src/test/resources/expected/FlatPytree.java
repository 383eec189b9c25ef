package layers;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Flat} held as data. */
@PytreeGenerated({})
@Generated("dev.pytree.processor.PytreeProcessor")
final class FlatPytree extends TypedPytree<Flat, FlatPytree> implements Layer {
  public static final Type TYPE = new Type();

  private FlatPytree(Core<Flat> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static FlatPytree of(Flat module) {
    return new FlatPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static FlatPytree adopt(Flat module) {
    return new FlatPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static FlatPytree of(GraphDef<Flat> graphDef, State... states) {
    return new FlatPytree(Core.parts(TYPE, graphDef, states));
  }

  @Override
  public float[] forward(float[] x) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().forward(x));
    }
  }

  /** Walks and rebuilds a {@link Flat}. */
  public static final class Type extends ObjectType<Flat> {
    public Type() {
      super(Flat.class);
    }

    @Override
    public int walk(Flat node, Walker out, int at) {
      return at;
    }

    @Override
    public int leaves(Flat node, Object[] out, int at, int depth) {
      if (isOther(node, Flat.class, depth)) {
        return others(node, out, at, depth);
      }
      return at;
    }

    @Override
    public Flat next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Flat make() {
      return new Flat();
    }

    @Override
    public Flat build(Builder in) {
      var node = in.made(this);
      return node;
    }

    @Override
    public FlatPytree proxy(Core<Flat> core) {
      return new FlatPytree(core);
    }
  }
}
