package hidden;

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
import java.lang.Integer;
import javax.annotation.processing.Generated;

/** A {@link Object} held as data. */
@PytreeGenerated({"weight", "string", "list", "override", "text"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ObjectPytree extends TypedPytree<Object, ObjectPytree> {
  public static final Type TYPE = new Type();

  private ObjectPytree(Core<Object> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ObjectPytree of(Object module) {
    return new ObjectPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ObjectPytree adopt(Object module) {
    return new ObjectPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ObjectPytree of(GraphDef<Object> graphDef, State... states) {
    return new ObjectPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] weight() {
    return Core.lend(this, node -> node.weight());
  }

  public StringPytree string() {
    return Core.view(this, StringPytree.TYPE, node -> node.string());
  }

  public ListPytree list() {
    return Core.view(this, ListPytree.TYPE, node -> node.list());
  }

  public OverridePytree override() {
    return Core.view(this, OverridePytree.TYPE, node -> node.override());
  }

  public java.lang.String text() {
    return Core.read(this).text();
  }

  public Integer size(java.lang.Object other) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().size(other));
    }
  }

  /** Walks and rebuilds a {@link Object}. */
  public static final class Type extends NodeType<Object> {
    public Type() {
      super(
          Object.class,
          Field.leaf("weight", Kind.PARAM, float[].class),
          Field.node("string", String.class),
          Field.node("list", List.class),
          Field.node("override", Override.class),
          Field.fixed("text", java.lang.String.class));
    }

    @java.lang.Override
    public int walk(Object node, Walker out, int at) {
      at = out.leaf(at, node.weight());
      at = out.node(at, StringPytree.TYPE, node.string());
      at = out.node(at, ListPytree.TYPE, node.list());
      at = out.node(at, OverridePytree.TYPE, node.override());
      return out.fixed(at, node.text());
    }

    @java.lang.Override
    public int leaves(Object node, java.lang.Object[] out, int at, int depth) {
      if (isOther(node, Object.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.weight(), out, at);
      at = StringPytree.TYPE.leaves(node.string(), out, at, depth - 1);
      at = ListPytree.TYPE.leaves(node.list(), out, at, depth - 1);
      return OverridePytree.TYPE.leaves(node.override(), out, at, depth - 1);
    }

    @java.lang.Override
    public Object next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @java.lang.Override
    public Object build(Builder in) {
      return new Object(
          in.leaf(float[].class),
          StringPytree.TYPE.next(in),
          ListPytree.TYPE.next(in),
          OverridePytree.TYPE.next(in),
          in.<java.lang.String>fixed());
    }

    @java.lang.Override
    public ObjectPytree proxy(Core<Object> core) {
      return new ObjectPytree(core);
    }
  }
}
