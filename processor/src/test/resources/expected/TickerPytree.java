package stub;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Ticker} held as data. */
@PytreeGenerated({"count", "isActive", "inner", "rate"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class TickerPytree extends TypedPytree<Ticker, TickerPytree> {
  public static final Type TYPE = new Type();

  private TickerPytree(Core<Ticker> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static TickerPytree of(Ticker module) {
    return new TickerPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static TickerPytree adopt(Ticker module) {
    return new TickerPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static TickerPytree of(GraphDef<Ticker> graphDef, State... states) {
    return new TickerPytree(Core.parts(TYPE, graphDef, states));
  }

  public int[] count() {
    return Core.lend(this, node -> node.getCount());
  }

  public boolean isActive() {
    return Core.read(this).isActive();
  }

  public float[] inner() {
    return Core.lend(this, node -> node.inner);
  }

  public Double rate() {
    return Core.read(this).getRate();
  }

  public int[] getCount() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getCount());
    }
  }

  public void setCount(int[] p0) {
    try (var call = Core.live(this)) {
      call.module().setCount(p0);
      call.keep();
    }
  }

  public void setActive(boolean p0) {
    try (var call = Core.live(this)) {
      call.module().setActive(p0);
      call.keep();
    }
  }

  public Double getRate() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getRate());
    }
  }

  public void setRate(Double p0) {
    try (var call = Core.live(this)) {
      call.module().setRate(p0);
      call.keep();
    }
  }

  /** Walks and rebuilds a {@link Ticker}. */
  public static final class Type extends ObjectType<Ticker> {
    public Type() {
      super(
          Ticker.class,
          Field.leaf("count", Kind.BATCH_STAT, int[].class),
          Field.fixed("isActive", boolean.class),
          Field.leaf("inner", float[].class),
          Field.leaf("rate", Double.class));
    }

    @Override
    public int walk(Ticker node, Walker out, int at) {
      at = out.leaf(at, node.getCount());
      at = out.fixed(at, node.isActive());
      at = out.leaf(at, node.inner);
      return out.leaf(at, node.getRate());
    }

    @Override
    public int leaves(Ticker node, Object[] out, int at, int depth) {
      if (isOther(node, Ticker.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.getCount(), out, at);
      at = leaf(node.inner, out, at);
      return leaf(node.getRate(), out, at);
    }

    @Override
    public Ticker next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Ticker make() {
      return new Ticker();
    }

    @Override
    public Ticker build(Builder in) {
      var node = in.made(this);
      node.setCount(in.leaf(int[].class));
      node.setActive(in.<Boolean>fixed());
      node.inner = in.leaf(float[].class);
      node.setRate(in.leaf(Double.class));
      return node;
    }

    @Override
    public TickerPytree proxy(Core<Ticker> core) {
      return new TickerPytree(core);
    }
  }
}
