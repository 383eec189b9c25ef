import dev.pytree.Builder;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A {@link Variables} held as data. */
@PytreeGenerated({"a", "b", "c", "d", "name"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class VariablesPytree<Pytree, Core, String extends Root<Pytree>, Object> extends TypedPytree<Variables<Pytree, Core, String, Object>, VariablesPytree<Pytree, Core, String, Object>> implements Root<Pytree> {
  public static final Type<?, ?, ?, ?> TYPE = new Type<>();

  private VariablesPytree(dev.pytree.Core<Variables<Pytree, Core, String, Object>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <Pytree, Core, String extends Root<Pytree>, Object> VariablesPytree<Pytree, Core, String, Object> of(
      Variables<Pytree, Core, String, Object> module) {
    return new VariablesPytree<Pytree, Core, String, Object>(dev.pytree.Core.snapshot(VariablesPytree.<Pytree, Core, String, Object>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <Pytree, Core, String extends Root<Pytree>, Object> VariablesPytree<Pytree, Core, String, Object> adopt(
      Variables<Pytree, Core, String, Object> module) {
    return new VariablesPytree<Pytree, Core, String, Object>(dev.pytree.Core.adopt(VariablesPytree.<Pytree, Core, String, Object>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <Pytree, Core, String extends Root<Pytree>, Object> VariablesPytree<Pytree, Core, String, Object> of(
      GraphDef<Variables<Pytree, Core, String, Object>> graphDef, State... states) {
    return new VariablesPytree<Pytree, Core, String, Object>(dev.pytree.Core.parts(VariablesPytree.<Pytree, Core, String, Object>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <Pytree, Core, String extends Root<Pytree>, Object> Type<Pytree, Core, String, Object> type(
      ) {
    return (Type<Pytree, Core, String, Object>) TYPE;
  }

  public java.lang.Object a() {
    return dev.pytree.Core.view(this, TreeType.<Pytree>any(), node -> node.a());
  }

  public java.lang.Object b() {
    return dev.pytree.Core.view(this, TreeType.<Core>any(), node -> node.b());
  }

  public RootPytree<Pytree> c() {
    return dev.pytree.Core.view(this, RootPytree.<Pytree>type(), node -> node.c());
  }

  public java.lang.Object d() {
    return dev.pytree.Core.view(this, TreeType.<Object>any(), node -> node.d());
  }

  public java.lang.String name() {
    return dev.pytree.Core.read(this).name();
  }

  public <State> State use(Function<State, State> f, State s, Core core) {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().<State>use(f, s, core));
    }
  }

  @Override
  public float[] run(Pytree input) {
    try (var call = dev.pytree.Core.live(this)) {
      return call.keep(call.module().run(input));
    }
  }

  /** Walks and rebuilds a {@link Variables}. */
  public static final class Type<Pytree, Core, String extends Root<Pytree>, Object> extends NodeType<Variables<Pytree, Core, String, Object>> {
    public Type() {
      super(
          Variables.class,
          Field.node("a", java.lang.Object.class),
          Field.node("b", java.lang.Object.class),
          Field.node("c", Root.class),
          Field.node("d", java.lang.Object.class),
          Field.fixed("name", java.lang.String.class));
    }

    @Override
    public int walk(Variables<Pytree, Core, String, Object> node, Walker out, int at) {
      at = out.node(at, TreeType.<Pytree>any(), node.a());
      at = out.node(at, TreeType.<Core>any(), node.b());
      at = out.node(at, RootPytree.<Pytree>type(), node.c());
      at = out.node(at, TreeType.<Object>any(), node.d());
      return out.fixed(at, node.name());
    }

    @Override
    public int leaves(Variables<Pytree, Core, String, Object> node, java.lang.Object[] out, int at,
        int depth) {
      if (isOther(node, Variables.class, depth)) {
        return others(node, out, at, depth);
      }
      at = TreeType.<Pytree>any().leaves(node.a(), out, at, depth - 1);
      at = TreeType.<Core>any().leaves(node.b(), out, at, depth - 1);
      at = RootPytree.<Pytree>type().leaves(node.c(), out, at, depth - 1);
      return TreeType.<Object>any().leaves(node.d(), out, at, depth - 1);
    }

    @Override
    public Variables<Pytree, Core, String, Object> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Variables<Pytree, Core, String, Object> build(Builder in) {
      return new Variables<Pytree, Core, String, Object>(
          in.node(TreeType.<Pytree>any()),
          in.node(TreeType.<Core>any()),
          in.node(RootPytree.<Pytree>type()),
          in.node(TreeType.<Object>any()),
          in.<java.lang.String>fixed());
    }

    @Override
    public VariablesPytree<Pytree, Core, String, Object> proxy(
        dev.pytree.Core<Variables<Pytree, Core, String, Object>> core) {
      return new VariablesPytree<Pytree, Core, String, Object>(core);
    }
  }
}
