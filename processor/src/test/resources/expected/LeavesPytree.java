package leaves;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.LeafType;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Variable;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A {@link Leaves} held as data. */
@PytreeGenerated({"weights", "tensor", "dense", "list", "map", "maybe", "array", "variable", "any", "mask", "inner"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class LeavesPytree<M extends Matrix> extends TypedPytree<Leaves<M>, LeavesPytree<M>> {
  public static final Type<?> TYPE = new Type<>();

  private LeavesPytree(Core<Leaves<M>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <M extends Matrix> LeavesPytree<M> of(Leaves<M> module) {
    return new LeavesPytree<M>(Core.snapshot(LeavesPytree.<M>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <M extends Matrix> LeavesPytree<M> adopt(Leaves<M> module) {
    return new LeavesPytree<M>(Core.adopt(LeavesPytree.<M>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <M extends Matrix> LeavesPytree<M> of(GraphDef<Leaves<M>> graphDef,
      State... states) {
    return new LeavesPytree<M>(Core.parts(LeavesPytree.<M>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <M extends Matrix> Type<M> type() {
    return (Type<M>) TYPE;
  }

  public Matrix weights() {
    return Core.lend(this, node -> node.weights);
  }

  public Tensor tensor() {
    return Core.lend(this, node -> node.tensor);
  }

  public Dense dense() {
    return Core.lend(this, node -> node.dense);
  }

  public List<Matrix> list() {
    return Core.view(this, Type.LIST, node -> node.list);
  }

  public Map<String, Tensor> map() {
    return Core.view(this, Type.MAP, node -> node.map);
  }

  public Optional<Matrix> maybe() {
    return Core.view(this, Type.MAYBE, node -> node.maybe);
  }

  public List<Matrix> array() {
    return Core.view(this, Type.ARRAY, node -> node.array);
  }

  public Tensor variable() {
    return Core.view(this, Type.VARIABLE, node -> node.variable);
  }

  public Object any() {
    return Core.view(this, TreeType.<M>any(), node -> node.any);
  }

  public Matrix mask() {
    return Core.read(this).mask;
  }

  public Leaves_InnerPytree inner() {
    return Core.view(this, Leaves_InnerPytree.TYPE, node -> node.inner);
  }

  /** Walks and rebuilds a {@link Leaves}. */
  public static final class Type<M extends Matrix> extends ObjectType<Leaves<M>> {
    private static final TreeType<List<? extends Matrix>> LIST = LeafType.of(Matrix.class).list();

    private static final TreeType<Map<?, ? extends Tensor>> MAP = LeafType.of(Tensor.class).map();

    private static final TreeType<Optional<? extends Matrix>> MAYBE = LeafType.of(Matrix.class).optional();

    private static final TreeType<Matrix[]> ARRAY = LeafType.of(Matrix.class).array();

    private static final TreeType<Variable<? extends Tensor>> VARIABLE = LeafType.of(Tensor.class).variable();

    public Type() {
      super(
          Leaves.class,
          Field.leaf("weights", Kind.PARAM, Matrix.class),
          Field.leaf("tensor", Tensor.class),
          Field.leaf("dense", Dense.class),
          Field.node("list", List.class),
          Field.node("map", Kind.PARAM, Map.class),
          Field.node("maybe", Optional.class),
          Field.node("array", Matrix[].class),
          Field.node("variable", Variable.class),
          Field.node("any", Matrix.class),
          Field.same("mask", Matrix.class),
          Field.node("inner", Leaves.Inner.class));
    }

    @Override
    public int walk(Leaves<M> node, Walker out, int at) {
      at = out.leaf(at, node.weights);
      at = out.leaf(at, node.tensor);
      at = out.leaf(at, node.dense);
      at = out.node(at, LIST, node.list);
      at = out.node(at, MAP, node.map);
      at = out.node(at, MAYBE, node.maybe);
      at = out.node(at, ARRAY, node.array);
      at = out.node(at, VARIABLE, node.variable);
      at = out.node(at, TreeType.<M>any(), node.any);
      at = out.fixed(at, node.mask);
      return out.node(at, Leaves_InnerPytree.TYPE, node.inner);
    }

    @Override
    public int leaves(Leaves<M> node, Object[] out, int at, int depth) {
      if (isOther(node, Leaves.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.weights, out, at);
      at = leaf(node.tensor, out, at);
      at = leaf(node.dense, out, at);
      at = LIST.leaves(node.list, out, at, depth - 1);
      at = MAP.leaves(node.map, out, at, depth - 1);
      at = MAYBE.leaves(node.maybe, out, at, depth - 1);
      at = ARRAY.leaves(node.array, out, at, depth - 1);
      at = VARIABLE.leaves(node.variable, out, at, depth - 1);
      at = TreeType.<M>any().leaves(node.any, out, at, depth - 1);
      return Leaves_InnerPytree.TYPE.leaves(node.inner, out, at, depth - 1);
    }

    @Override
    public Leaves<M> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Leaves<M> make() {
      return new Leaves<M>();
    }

    @Override
    public Leaves<M> build(Builder in) {
      var node = in.made(this);
      node.weights = in.leaf(Matrix.class);
      node.tensor = in.leaf(Tensor.class);
      node.dense = in.leaf(Dense.class);
      node.list = in.node(LIST);
      node.map = in.node(MAP);
      node.maybe = in.node(MAYBE);
      node.array = in.node(ARRAY);
      node.variable = in.node(VARIABLE);
      node.any = in.node(TreeType.<M>any());
      node.mask = in.fixed();
      node.inner = Leaves_InnerPytree.TYPE.next(in);
      return node;
    }

    @Override
    public LeavesPytree<M> proxy(Core<Leaves<M>> core) {
      return new LeavesPytree<M>(core);
    }
  }
}
