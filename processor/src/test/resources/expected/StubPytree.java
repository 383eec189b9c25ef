package stub;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Stub} held as data. */
@PytreeGenerated({"weight", "layers", "heads", "isFrozen"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class StubPytree extends TypedPytree<Stub, StubPytree> {
  public static final Type TYPE = new Type();

  private StubPytree(Core<Stub> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static StubPytree of(Stub module) {
    return new StubPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static StubPytree adopt(Stub module) {
    return new StubPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static StubPytree of(GraphDef<Stub> graphDef, State... states) {
    return new StubPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.getWeight());
  }

  public List<PartPytree> layers() {
    return Core.view(this, PartPytree.TYPE.list(), node -> node.getLayers());
  }

  public Map<String, List<PartPytree>> heads() {
    return Core.view(this, PartPytree.TYPE.list().map(), node -> node.getHeads());
  }

  public boolean isFrozen() {
    return Core.read(this).isFrozen();
  }

  public float[] getWeight() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getWeight());
    }
  }

  public float[] component1() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().component1());
    }
  }

  /** Walks and rebuilds a {@link Stub}. */
  public static final class Type extends NodeType<Stub> {
    public Type() {
      super(
          Stub.class,
          Field.leaf("weight", Kind.PARAM, float[].class),
          Field.node("layers", List.class),
          Field.node("heads", Map.class),
          Field.fixed("isFrozen", boolean.class));
    }

    @Override
    public int walk(Stub node, Walker out, int at) {
      at = out.leaf(at, node.getWeight());
      at = out.node(at, PartPytree.TYPE.list(), node.getLayers());
      at = out.node(at, PartPytree.TYPE.list().map(), node.getHeads());
      return out.fixed(at, node.isFrozen());
    }

    @Override
    public int leaves(Stub node, Object[] out, int at, int depth) {
      if (isOther(node, Stub.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.getWeight(), out, at);
      at = PartPytree.TYPE.list().leaves(node.getLayers(), out, at, depth - 1);
      return PartPytree.TYPE.list().map().leaves(node.getHeads(), out, at, depth - 1);
    }

    @Override
    public Stub next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Stub build(Builder in) {
      return new Stub(
          in.leaf(float[].class),
          in.<List<Part>>node(PartPytree.TYPE.list()),
          in.<Map<String, List<Part>>>node(PartPytree.TYPE.list().map()),
          in.<Boolean>fixed());
    }

    @Override
    public StubPytree proxy(Core<Stub> core) {
      return new StubPytree(core);
    }
  }
}
