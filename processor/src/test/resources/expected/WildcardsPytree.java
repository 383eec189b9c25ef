package wildcards;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
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

/** A {@link Wildcards} held as data. */
@PytreeGenerated({"any", "upper", "lower", "many", "boxes", "array", "map", "pairs", "variable"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class WildcardsPytree<T, N extends Coat> extends TypedPytree<Wildcards<T, N>, WildcardsPytree<T, N>> {
  public static final Type<?, ?> TYPE = new Type<>();

  private WildcardsPytree(Core<Wildcards<T, N>> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static <T, N extends Coat> WildcardsPytree<T, N> of(Wildcards<T, N> module) {
    return new WildcardsPytree<T, N>(Core.snapshot(WildcardsPytree.<T, N>type(), module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static <T, N extends Coat> WildcardsPytree<T, N> adopt(Wildcards<T, N> module) {
    return new WildcardsPytree<T, N>(Core.adopt(WildcardsPytree.<T, N>type(), module));
  }

  /** A proxy that shares these leaves. */
  public static <T, N extends Coat> WildcardsPytree<T, N> of(GraphDef<Wildcards<T, N>> graphDef,
      State... states) {
    return new WildcardsPytree<T, N>(Core.parts(WildcardsPytree.<T, N>type(), graphDef, states));
  }

  /** {@link #TYPE} for these type arguments, of which it keeps no trace. */
  @SuppressWarnings("unchecked")
  public static <T, N extends Coat> Type<T, N> type() {
    return (Type<T, N>) TYPE;
  }

  public CratePytree<?> any() {
    return Core.view(this, CratePytree.TYPE.<Crate<?>>as(), node -> node.any());
  }

  public CratePytree<? extends N> upper() {
    return Core.view(this, CratePytree.TYPE.<Crate<? extends N>>as(), node -> node.upper());
  }

  public CratePytree<? super N> lower() {
    return Core.view(this, CratePytree.TYPE.<Crate<? super N>>as(), node -> node.lower());
  }

  public List<Object> many() {
    return Core.view(this, TreeType.<Object>any().list(), node -> node.many());
  }

  public List<CratePytree<?>> boxes() {
    return Core.view(this, CratePytree.TYPE.<Crate<?>>as().list(), node -> node.boxes());
  }

  public List<Optional<CratePytree<? extends Coat>>> array() {
    return Core.view(this, CratePytree.TYPE.<Crate<? extends Coat>>as().optional().array(), node -> node.array());
  }

  public Map<?, CoatPytree> map() {
    return Core.view(this, CoatPytree.TYPE.map(), node -> node.map());
  }

  public Map<? extends Enum<?>, DuoPytree<?, Crate<?>>> pairs() {
    return Core.view(this, DuoPytree.TYPE.<Duo<?, Crate<?>>>as().map(), node -> node.pairs());
  }

  public Object variable() {
    return Core.view(this, TreeType.<Object>any().variable(), node -> node.variable());
  }

  /** Walks and rebuilds a {@link Wildcards}. */
  public static final class Type<T, N extends Coat> extends NodeType<Wildcards<T, N>> {
    public Type() {
      super(
          Wildcards.class,
          Field.node("any", Crate.class),
          Field.node("upper", Crate.class),
          Field.node("lower", Crate.class),
          Field.node("many", List.class),
          Field.node("boxes", List.class),
          Field.node("array", Optional[].class),
          Field.node("map", Map.class),
          Field.node("pairs", Kind.PARAM, Map.class),
          Field.node("variable", Variable.class));
    }

    @Override
    public int walk(Wildcards<T, N> node, Walker out, int at) {
      at = out.node(at, CratePytree.TYPE.<Crate<?>>as(), node.any());
      at = out.node(at, CratePytree.TYPE.<Crate<? extends N>>as(), node.upper());
      at = out.node(at, CratePytree.TYPE.<Crate<? super N>>as(), node.lower());
      at = out.node(at, TreeType.<Object>any().list(), node.many());
      at = out.node(at, CratePytree.TYPE.<Crate<?>>as().list(), node.boxes());
      at = out.node(at, CratePytree.TYPE.<Crate<? extends Coat>>as().optional().array(), node.array());
      at = out.node(at, CoatPytree.TYPE.map(), node.map());
      at = out.node(at, DuoPytree.TYPE.<Duo<?, Crate<?>>>as().map(), node.pairs());
      return out.node(at, TreeType.<Object>any().variable(), node.variable());
    }

    @Override
    public int leaves(Wildcards<T, N> node, Object[] out, int at, int depth) {
      if (isOther(node, Wildcards.class, depth)) {
        return others(node, out, at, depth);
      }
      at = CratePytree.TYPE.<Crate<?>>as().leaves(node.any(), out, at, depth - 1);
      at = CratePytree.TYPE.<Crate<? extends N>>as().leaves(node.upper(), out, at, depth - 1);
      at = CratePytree.TYPE.<Crate<? super N>>as().leaves(node.lower(), out, at, depth - 1);
      at = TreeType.<Object>any().list().leaves(node.many(), out, at, depth - 1);
      at = CratePytree.TYPE.<Crate<?>>as().list().leaves(node.boxes(), out, at, depth - 1);
      at = CratePytree.TYPE.<Crate<? extends Coat>>as().optional().array().leaves(node.array(), out, at, depth - 1);
      at = CoatPytree.TYPE.map().leaves(node.map(), out, at, depth - 1);
      at = DuoPytree.TYPE.<Duo<?, Crate<?>>>as().map().leaves(node.pairs(), out, at, depth - 1);
      return TreeType.<Object>any().variable().leaves(node.variable(), out, at, depth - 1);
    }

    @Override
    public Wildcards<T, N> next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Wildcards<T, N> build(Builder in) {
      return new Wildcards<T, N>(
          in.node(CratePytree.TYPE.<Crate<?>>as()),
          in.node(CratePytree.TYPE.<Crate<? extends N>>as()),
          in.node(CratePytree.TYPE.<Crate<? super N>>as()),
          in.<List<? super T>>node(TreeType.<Object>any().list()),
          in.<List<Crate<?>>>node(CratePytree.TYPE.<Crate<?>>as().list()),
          in.<Optional<? extends Crate<? extends Coat>>[]>node(CratePytree.TYPE.<Crate<? extends Coat>>as().optional().array()),
          in.<Map<?, ? extends N>>node(CoatPytree.TYPE.map()),
          in.<Map<? extends Enum<?>, Duo<?, Crate<?>>>>node(DuoPytree.TYPE.<Duo<?, Crate<?>>>as().map()),
          in.<Variable<?>>node(TreeType.<Object>any().variable()));
    }

    @Override
    public WildcardsPytree<T, N> proxy(Core<Wildcards<T, N>> core) {
      return new WildcardsPytree<T, N>(core);
    }
  }
}
