package names;

import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** A {@link Names} held as data. */
@PytreeGenerated({"state", "module", "map", "shareState", "in", "node", "out", "at", "core", "$T", "a$L", "größe", "record", "speed", "speed_"})
@Generated("dev.pytree.processor.PytreeProcessor")
@SuppressWarnings({
    "ComparableType",
    "overloads"
})
public final class NamesPytree extends TypedPytree<Names, NamesPytree> implements Stateful, Comparable<Names>, Builders {
  public static final Type TYPE = new Type();

  private NamesPytree(dev.pytree.Core<Names> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static NamesPytree of(Names module) {
    return new NamesPytree(dev.pytree.Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static NamesPytree adopt(Names module) {
    return new NamesPytree(dev.pytree.Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static NamesPytree of(GraphDef<Names> graphDef, State... states) {
    return new NamesPytree(dev.pytree.Core.parts(TYPE, graphDef, states));
  }

  public float[] state_() {
    return dev.pytree.Core.lend(this, node -> node.state);
  }

  public String module_() {
    return dev.pytree.Core.read(this).module;
  }

  public float[] map() {
    return dev.pytree.Core.lend(this, node -> node.map);
  }

  public float[] shareState_() {
    return dev.pytree.Core.lend(this, node -> node.shareState);
  }

  public String in() {
    return dev.pytree.Core.read(this).in;
  }

  public String node() {
    return dev.pytree.Core.read(this).node;
  }

  public String out() {
    return dev.pytree.Core.read(this).out;
  }

  public String at() {
    return dev.pytree.Core.read(this).at;
  }

  public String core() {
    return dev.pytree.Core.read(this).core;
  }

  public String $T() {
    return dev.pytree.Core.read(this).$T;
  }

  public String a$L() {
    return dev.pytree.Core.read(this).a$L;
  }

  public String größe() {
    return dev.pytree.Core.read(this).größe;
  }

  public String record() {
    return dev.pytree.Core.read(this).record;
  }

  public String speed__() {
    return dev.pytree.Core.read(this).speed;
  }

  public String speed_() {
    return dev.pytree.Core.read(this).speed_;
  }

  public int share_() {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().share());
    }
  }

  public int speed() {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().speed());
    }
  }

  public void edit_(Consumer<String> names_) {
    try (var call = dev.pytree.Core.live(this)) {
      call.module().edit(names_);
      call.keep();
    }
  }

  public void map_(UnaryOperator<Object> call) {
    try (var call_ = dev.pytree.Core.live(this)) {
      call_.module().map(call);
      call_.keep();
    }
  }

  public long wait(String call, int call_, Object... rest) {
    try (var call__ = dev.pytree.Core.live(this)) {
      return call__.keep(call__.module().wait(call, call_, rest));
    }
  }

  @Override
  public int compareTo(Names other) {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().compareTo(other));
    }
  }

  @Override
  public Builders.Builder<String> builder(List<? super Integer> list,
      Map.Entry<String, ?>[] entries) {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().builder(list, entries));
    }
  }

  /** Walks and rebuilds a {@link Names}. */
  public static final class Type extends NodeType<Names> {
    public Type() {
      super(
          Names.class,
          dev.pytree.Field.leaf("state", Kind.PARAM, float[].class),
          dev.pytree.Field.fixed("module", String.class),
          dev.pytree.Field.leaf("map", Kind.PARAM, float[].class),
          dev.pytree.Field.leaf("shareState", Kind.PARAM, float[].class),
          dev.pytree.Field.fixed("in", String.class),
          dev.pytree.Field.fixed("node", String.class),
          dev.pytree.Field.fixed("out", String.class),
          dev.pytree.Field.fixed("at", String.class),
          dev.pytree.Field.fixed("core", String.class),
          dev.pytree.Field.fixed("$T", String.class),
          dev.pytree.Field.fixed("a$L", String.class),
          dev.pytree.Field.fixed("größe", String.class),
          dev.pytree.Field.fixed("record", String.class),
          dev.pytree.Field.fixed("speed", String.class),
          dev.pytree.Field.fixed("speed_", String.class));
    }

    @Override
    public int walk(Names node, dev.pytree.Walker out, int at) {
      at = out.leaf(at, node.state);
      at = out.fixed(at, node.module);
      at = out.leaf(at, node.map);
      at = out.leaf(at, node.shareState);
      at = out.fixed(at, node.in);
      at = out.fixed(at, node.node);
      at = out.fixed(at, node.out);
      at = out.fixed(at, node.at);
      at = out.fixed(at, node.core);
      at = out.fixed(at, node.$T);
      at = out.fixed(at, node.a$L);
      at = out.fixed(at, node.größe);
      at = out.fixed(at, node.record);
      at = out.fixed(at, node.speed);
      return out.fixed(at, node.speed_);
    }

    @Override
    public int leaves(Names node, Object[] out, int at, int depth) {
      if (isOther(node, Names.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.state, out, at);
      at = leaf(node.map, out, at);
      return leaf(node.shareState, out, at);
    }

    @Override
    public Names next(dev.pytree.Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Names build(dev.pytree.Builder in) {
      float[] state = in.leaf(float[].class);
      String module = in.fixed();
      float[] map = in.leaf(float[].class);
      float[] shareState = in.leaf(float[].class);
      String in_ = in.fixed();
      String node = in.fixed();
      String out = in.fixed();
      String at = in.fixed();
      String core = in.fixed();
      String $T = in.fixed();
      String a$L = in.fixed();
      String größe = in.fixed();
      String record = in.fixed();
      String speed = in.fixed();
      String speed_ = in.fixed();
      Names node_ = new Names(
          node,
          in_,
          out,
          state);
      node_.module = module;
      node_.map = map;
      node_.shareState = shareState;
      node_.at = at;
      node_.core = core;
      node_.$T = $T;
      node_.a$L = a$L;
      node_.größe = größe;
      node_.record = record;
      node_.speed = speed;
      node_.speed_ = speed_;
      return node_;
    }

    @Override
    public NamesPytree proxy(dev.pytree.Core<Names> core) {
      return new NamesPytree(core);
    }
  }
}
