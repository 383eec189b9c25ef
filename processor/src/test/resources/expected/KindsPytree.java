package kinds;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.LeafType;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Variable;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Kinds} held as data. */
@PytreeGenerated({"param", "batchStat", "cache", "rngState", "intermediate", "lora", "inner", "own", "flag", "letter", "b", "s", "i", "l", "f", "boxed", "size"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class KindsPytree extends TypedPytree<Kinds, KindsPytree> {
  public static final Type TYPE = new Type();

  private KindsPytree(Core<Kinds> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static KindsPytree of(Kinds module) {
    return new KindsPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static KindsPytree adopt(Kinds module) {
    return new KindsPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static KindsPytree of(GraphDef<Kinds> graphDef, State... states) {
    return new KindsPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] param() {
    return Core.lend(this, node -> node.param());
  }

  public float[] batchStat() {
    return Core.lend(this, node -> node.batchStat());
  }

  public float[] cache() {
    return Core.lend(this, node -> node.cache());
  }

  public long rngState() {
    return Core.read(this).rngState();
  }

  public float[] intermediate() {
    return Core.view(this, Type.INTERMEDIATE, node -> node.intermediate());
  }

  public float[] lora() {
    return Core.lend(this, node -> node.lora());
  }

  public InnerPytree inner() {
    return Core.view(this, InnerPytree.TYPE, node -> node.inner());
  }

  public float[] own() {
    return Core.lend(this, node -> node.own());
  }

  public boolean flag() {
    return Core.read(this).flag();
  }

  public char letter() {
    return Core.read(this).letter();
  }

  public byte b() {
    return Core.read(this).b();
  }

  public short s() {
    return Core.read(this).s();
  }

  public int i() {
    return Core.read(this).i();
  }

  public long l() {
    return Core.read(this).l();
  }

  public float f() {
    return Core.read(this).f();
  }

  public Double boxed() {
    return Core.read(this).boxed();
  }

  public int size() {
    return Core.read(this).size();
  }

  /** Walks and rebuilds a {@link Kinds}. */
  public static final class Type extends NodeType<Kinds> {
    private static final Kind LORA_PARAM = Kind.of("kinds.LoraParam", Kind.PARAM);

    private static final Kind QUANTIZED = Kind.of("kinds.Kinds$Quantized", Kind.of("kinds.LoraParam", Kind.PARAM));

    private static final Kind OWN = Kind.of("kinds.Own");

    private static final TreeType<Variable<? extends float[]>> INTERMEDIATE = LeafType.of(float[].class).variable();

    public Type() {
      super(
          Kinds.class,
          Field.leaf("param", Kind.PARAM, float[].class),
          Field.leaf("batchStat", Kind.BATCH_STAT, float[].class),
          Field.leaf("cache", Kind.CACHE, float[].class),
          Field.leaf("rngState", Kind.RNG_STATE, long.class),
          Field.node("intermediate", Kind.INTERMEDIATE, Variable.class),
          Field.leaf("lora", LORA_PARAM, float[].class),
          Field.node("inner", QUANTIZED, Inner.class),
          Field.leaf("own", OWN, float[].class),
          Field.leaf("flag", boolean.class),
          Field.leaf("letter", char.class),
          Field.leaf("b", byte.class),
          Field.leaf("s", short.class),
          Field.leaf("i", int.class),
          Field.leaf("l", long.class),
          Field.leaf("f", float.class),
          Field.leaf("boxed", Double.class),
          Field.fixed("size", int.class));
    }

    @Override
    public int walk(Kinds node, Walker out, int at) {
      at = out.leaf(at, node.param());
      at = out.leaf(at, node.batchStat());
      at = out.leaf(at, node.cache());
      at = out.leaf(at, node.rngState());
      at = out.node(at, INTERMEDIATE, node.intermediate());
      at = out.leaf(at, node.lora());
      at = out.node(at, InnerPytree.TYPE, node.inner());
      at = out.leaf(at, node.own());
      at = out.leaf(at, node.flag());
      at = out.leaf(at, node.letter());
      at = out.leaf(at, node.b());
      at = out.leaf(at, node.s());
      at = out.leaf(at, node.i());
      at = out.leaf(at, node.l());
      at = out.leaf(at, node.f());
      at = out.leaf(at, node.boxed());
      return out.fixed(at, node.size());
    }

    @Override
    public int leaves(Kinds node, Object[] out, int at, int depth) {
      if (isOther(node, Kinds.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.param(), out, at);
      at = leaf(node.batchStat(), out, at);
      at = leaf(node.cache(), out, at);
      at = leaf(node.rngState(), out, at);
      at = INTERMEDIATE.leaves(node.intermediate(), out, at, depth - 1);
      at = leaf(node.lora(), out, at);
      at = InnerPytree.TYPE.leaves(node.inner(), out, at, depth - 1);
      at = leaf(node.own(), out, at);
      at = leaf(node.flag(), out, at);
      at = leaf(node.letter(), out, at);
      at = leaf(node.b(), out, at);
      at = leaf(node.s(), out, at);
      at = leaf(node.i(), out, at);
      at = leaf(node.l(), out, at);
      at = leaf(node.f(), out, at);
      return leaf(node.boxed(), out, at);
    }

    @Override
    public Kinds next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Kinds build(Builder in) {
      return new Kinds(
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.longLeaf(),
          in.<Variable<float[]>>node(INTERMEDIATE),
          in.leaf(float[].class),
          InnerPytree.TYPE.next(in),
          in.leaf(float[].class),
          in.booleanLeaf(),
          in.charLeaf(),
          in.byteLeaf(),
          in.shortLeaf(),
          in.intLeaf(),
          in.longLeaf(),
          in.floatLeaf(),
          in.leaf(Double.class),
          in.<Integer>fixed());
    }

    @Override
    public KindsPytree proxy(Core<Kinds> core) {
      return new KindsPytree(core);
    }
  }
}
