package tricky;

import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Hides} held as data. */
@PytreeGenerated({"a", "b", "c"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class HidesPytree<String, Pytree, Builder> extends TypedPytree<Hides<String, Pytree, Builder>, HidesPytree<String, Pytree, Builder>> {
  public static final Type<?, ?, ?> TYPE = new Type<>();

  private HidesPytree(Core<Hides<String, Pytree, Builder>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <String, Pytree, Builder> HidesPytree<String, Pytree, Builder> of(
      Hides<String, Pytree, Builder> module) {
    return new HidesPytree<String, Pytree, Builder>(Core.snapshot(HidesPytree.<String, Pytree, Builder>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <String, Pytree, Builder> HidesPytree<String, Pytree, Builder> adopt(
      Hides<String, Pytree, Builder> module) {
    return new HidesPytree<String, Pytree, Builder>(Core.adopt(HidesPytree.<String, Pytree, Builder>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <String, Pytree, Builder> HidesPytree<String, Pytree, Builder> of(
      GraphDef<Hides<String, Pytree, Builder>> graphDef, State... states) {
    return new HidesPytree<String, Pytree, Builder>(Core.parts(HidesPytree.<String, Pytree, Builder>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <String, Pytree, Builder> Type<String, Pytree, Builder> type() {
    return (Type<String, Pytree, Builder>) TYPE;
  }

  public Object a() {
    return Core.view(this, TreeType.<String>any(), node -> node.a());
  }

  public List<Object> b() {
    return Core.view(this, TreeType.<Pytree>any().list(), node -> node.b());
  }

  public List<Object> c() {
    return Core.view(this, TreeType.<Builder>any().array(), node -> node.c());
  }

  /** Walks and rebuilds a {@link Hides}. */
  public static final class Type<String, Pytree, Builder> extends NodeType<Hides<String, Pytree, Builder>> {
    public Type() {
      super(
          Hides.class,
          Field.node("a", Object.class),
          Field.node("b", List.class),
          Field.node("c", Object[].class));
    }

    @Override
    public int walk(Hides<String, Pytree, Builder> node, Walker out, int at) {
      at = out.node(at, TreeType.<String>any(), node.a());
      at = out.node(at, TreeType.<Pytree>any().list(), node.b());
      return out.node(at, TreeType.<Builder>any().array(), node.c());
    }

    @Override
    public int leaves(Hides<String, Pytree, Builder> node, Object[] out, int at, int depth) {
      if (isOther(node, Hides.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<String>any().leaves(node.a(), out, at, depth - 1);
      at = TreeType.<Pytree>any().list().leaves(node.b(), out, at, depth - 1);
      return TreeType.<Builder>any().array().leaves(node.c(), out, at, depth - 1);
    }

    @Override
    public Hides<String, Pytree, Builder> next(dev.pytree.Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Hides<String, Pytree, Builder> build(dev.pytree.Builder in) {
      return new Hides<String, Pytree, Builder>(in.node(TreeType.<String>any()), in.<List<Pytree>>node(TreeType.<Pytree>any().list()), in.<Builder[]>node(TreeType.<Builder>any().array()));
    }

    @Override
    public HidesPytree<String, Pytree, Builder> proxy(Core<Hides<String, Pytree, Builder>> core) {
      return new HidesPytree<String, Pytree, Builder>(core);
    }
  }
}
