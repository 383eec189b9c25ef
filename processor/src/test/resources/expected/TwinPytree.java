package proxied;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Twin} held as data. */
@PytreeGenerated({"left", "right"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class TwinPytree<L, R> extends TypedPytree<Twin<L, R>, TwinPytree<L, R>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private TwinPytree(Core<Twin<L, R>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <L, R> TwinPytree<L, R> of(Twin<L, R> module) {
    return new TwinPytree<L, R>(Core.snapshot(TwinPytree.<L, R>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <L, R> TwinPytree<L, R> adopt(Twin<L, R> module) {
    return new TwinPytree<L, R>(Core.adopt(TwinPytree.<L, R>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <L, R> TwinPytree<L, R> of(GraphDef<Twin<L, R>> graphDef, State... states) {
    return new TwinPytree<L, R>(Core.parts(TwinPytree.<L, R>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <L, R> Type<L, R> type() {
    return (Type<L, R>) TYPE;
  }

  public Object left() {
    return Core.view(this, TreeType.<L>any(), node -> node.left());
  }

  public Object right() {
    return Core.view(this, TreeType.<R>any(), node -> node.right());
  }

  /** Walks and rebuilds a {@link Twin}. */
  public static final class Type<L, R> extends NodeType<Twin<L, R>> {
    public Type() {
      super(
          Twin.class,
          Field.node("left", Object.class),
          Field.node("right", Object.class));
    }

    @Override
    public int walk(Twin<L, R> node, Walker out, int at) {
      at = out.node(at, TreeType.<L>any(), node.left());
      return out.node(at, TreeType.<R>any(), node.right());
    }

    @Override
    public int leaves(Twin<L, R> node, Object[] out, int at, int depth) {
      if (isOther(node, Twin.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<L>any().leaves(node.left(), out, at, depth - 1);
      return TreeType.<R>any().leaves(node.right(), out, at, depth - 1);
    }

    @Override
    public Twin<L, R> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Twin<L, R> build(Builder in) {
      return new Twin<L, R>(in.node(TreeType.<L>any()), in.node(TreeType.<R>any()));
    }

    @Override
    public TwinPytree<L, R> proxy(Core<Twin<L, R>> core) {
      return new TwinPytree<L, R>(core);
    }
  }
}
