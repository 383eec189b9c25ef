package tricky;

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

/** A {@link Updated} held as data. */
@PytreeGenerated({"outdated", "all"})
@Generated("dev.pytree.processor.PytreeProcessor")
@SuppressWarnings("removal")
final class UpdatedPytree extends TypedPytree<Updated, UpdatedPytree> {
  public static final Type TYPE = new Type();

  private UpdatedPytree(Core<Updated> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static UpdatedPytree of(Updated module) {
    return new UpdatedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static UpdatedPytree adopt(Updated module) {
    return new UpdatedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static UpdatedPytree of(GraphDef<Updated> graphDef, State... states) {
    return new UpdatedPytree(Core.parts(TYPE, graphDef, states));
  }

  public OutdatedPytree outdated() {
    return Core.view(this, OutdatedPytree.TYPE, node -> node.outdated());
  }

  public List<OutdatedPytree> all() {
    return Core.view(this, OutdatedPytree.TYPE.list(), node -> node.all());
  }

  /** Walks and rebuilds a {@link Updated}. */
  public static final class Type extends NodeType<Updated> {
    public Type() {
      super(
          Updated.class,
          Field.node("outdated", Outdated.class),
          Field.node("all", List.class));
    }

    @Override
    public int walk(Updated node, Walker out, int at) {
      at = out.node(at, OutdatedPytree.TYPE, node.outdated());
      return out.node(at, OutdatedPytree.TYPE.list(), node.all());
    }

    @Override
    public int leaves(Updated node, Object[] out, int at, int depth) {
      if (isOther(node, Updated.class, depth)) {
        return others(node, out, at, depth);
      }
      at = OutdatedPytree.TYPE.leaves(node.outdated(), out, at, depth - 1);
      return OutdatedPytree.TYPE.list().leaves(node.all(), out, at, depth - 1);
    }

    @Override
    public Updated next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Updated build(Builder in) {
      return new Updated(OutdatedPytree.TYPE.next(in), in.<List<Outdated>>node(OutdatedPytree.TYPE.list()));
    }

    @Override
    public UpdatedPytree proxy(Core<Updated> core) {
      return new UpdatedPytree(core);
    }
  }
}
