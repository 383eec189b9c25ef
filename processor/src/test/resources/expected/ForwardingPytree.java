package forwarding;

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
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A {@link Forwarding} held as data. */
@PytreeGenerated({"weight", "oldWeight"})
@Generated("dev.pytree.processor.PytreeProcessor")
@SuppressWarnings({
    "deprecation",
    "overloads",
    "rawtypes",
    "removal"
})
public final class ForwardingPytree extends TypedPytree<Forwarding, ForwardingPytree> implements Measured {
  public static final Type TYPE = new Type();

  private ForwardingPytree(Core<Forwarding> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ForwardingPytree of(Forwarding module) {
    return new ForwardingPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ForwardingPytree adopt(Forwarding module) {
    return new ForwardingPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ForwardingPytree of(GraphDef<Forwarding> graphDef, State... states) {
    return new ForwardingPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight);
  }

  public float[] oldWeight() {
    return Core.lend(this, node -> node.oldWeight);
  }

  @Override
  public boolean flag() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().flag());
    }
  }

  public <R extends Comparable<? super R>, X extends Exception> R pick(List<? extends R> from,
      Class<X> failure) throws X {
    try (var call = Core.live(this)) {
      return call.keep(call.module().<R, X>pick(from, failure));
    }
  }

  public int sum(int... numbers) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().sum(numbers));
    }
  }

  @SuppressWarnings("unchecked")
  public int lists(List<String>... lists) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().lists(lists));
    }
  }

  public void each(Consumer<String> action) {
    try (var call = Core.live(this)) {
      call.module().each(action);
      call.keep();
    }
  }

  public void each(Function<String, String> action) {
    try (var call = Core.live(this)) {
      call.module().each(action);
      call.keep();
    }
  }

  @Deprecated
  public void old() {
    try (var call = Core.live(this)) {
      call.module().old();
      call.keep();
    }
  }

  @Deprecated
  public void older() {
    try (var call = Core.live(this)) {
      call.module().older();
      call.keep();
    }
  }

  public int raw(List list) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().raw(list));
    }
  }

  @Override
  public double measure() throws IOException {
    try (var call = Core.live(this)) {
      return call.keep(call.module().measure());
    }
  }

  public String inherited(String arg0, List<? super String> arg1) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().inherited(arg0, arg1));
    }
  }

  /** Walks and rebuilds a {@link Forwarding}. */
  public static final class Type extends ObjectType<Forwarding> {
    public Type() {
      super(
          Forwarding.class,
          Field.leaf("weight", Kind.PARAM, float[].class),
          Field.leaf("oldWeight", Kind.PARAM, float[].class));
    }

    @Override
    public int walk(Forwarding node, Walker out, int at) {
      at = out.leaf(at, node.weight);
      return out.leaf(at, node.oldWeight);
    }

    @Override
    public int leaves(Forwarding node, Object[] out, int at, int depth) {
      if (isOther(node, Forwarding.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.weight, out, at);
      return leaf(node.oldWeight, out, at);
    }

    @Override
    public Forwarding next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Forwarding make() {
      return new Forwarding();
    }

    @Override
    public Forwarding build(Builder in) {
      var node = in.made(this);
      node.weight = in.leaf(float[].class);
      node.oldWeight = in.leaf(float[].class);
      return node;
    }

    @Override
    public ForwardingPytree proxy(Core<Forwarding> core) {
      return new ForwardingPytree(core);
    }
  }
}
