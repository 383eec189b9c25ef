package tricky;

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
import javax.annotation.processing.Generated;

/** A {@link Locals} held as data. */
@PytreeGenerated({"flatten", "unflatten", "leaves", "out", "node", "path", "at", "in", "depth", "value", "call", "core", "type"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class LocalsPytree extends TypedPytree<Locals, LocalsPytree> {
  public static final Type TYPE = new Type();

  private LocalsPytree(Core<Locals> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static LocalsPytree of(Locals module) {
    return new LocalsPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static LocalsPytree adopt(Locals module) {
    return new LocalsPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static LocalsPytree of(GraphDef<Locals> graphDef, State... states) {
    return new LocalsPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] flatten() {
    return Core.lend(this, node -> node.flatten());
  }

  public float[] unflatten() {
    return Core.lend(this, node -> node.unflatten());
  }

  public float[] leaves() {
    return Core.lend(this, node -> node.leaves());
  }

  public float[] out() {
    return Core.lend(this, node -> node.out());
  }

  public float[] node() {
    return Core.lend(this, node -> node.node());
  }

  public float[] path() {
    return Core.lend(this, node -> node.path());
  }

  public float[] at() {
    return Core.lend(this, node -> node.at());
  }

  public float[] in() {
    return Core.lend(this, node -> node.in());
  }

  public float[] depth() {
    return Core.lend(this, node -> node.depth());
  }

  public float[] value() {
    return Core.lend(this, node -> node.value());
  }

  public float[] call() {
    return Core.lend(this, node -> node.call());
  }

  public float[] core() {
    return Core.lend(this, node -> node.core());
  }

  public float[] type() {
    return Core.lend(this, node -> node.type());
  }

  /** Walks and rebuilds a {@link Locals}. */
  public static final class Type extends NodeType<Locals> {
    public Type() {
      super(
          Locals.class,
          Field.leaf("flatten", Kind.PARAM, float[].class),
          Field.leaf("unflatten", float[].class),
          Field.leaf("leaves", float[].class),
          Field.leaf("out", float[].class),
          Field.leaf("node", float[].class),
          Field.leaf("path", float[].class),
          Field.leaf("at", float[].class),
          Field.leaf("in", float[].class),
          Field.leaf("depth", float[].class),
          Field.leaf("value", float[].class),
          Field.leaf("call", float[].class),
          Field.leaf("core", float[].class),
          Field.leaf("type", float[].class));
    }

    @Override
    public int walk(Locals node, Walker out, int at) {
      at = out.leaf(at, node.flatten());
      at = out.leaf(at, node.unflatten());
      at = out.leaf(at, node.leaves());
      at = out.leaf(at, node.out());
      at = out.leaf(at, node.node());
      at = out.leaf(at, node.path());
      at = out.leaf(at, node.at());
      at = out.leaf(at, node.in());
      at = out.leaf(at, node.depth());
      at = out.leaf(at, node.value());
      at = out.leaf(at, node.call());
      at = out.leaf(at, node.core());
      return out.leaf(at, node.type());
    }

    @Override
    public int leaves(Locals node, Object[] out, int at, int depth) {
      if (isOther(node, Locals.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.flatten(), out, at);
      at = leaf(node.unflatten(), out, at);
      at = leaf(node.leaves(), out, at);
      at = leaf(node.out(), out, at);
      at = leaf(node.node(), out, at);
      at = leaf(node.path(), out, at);
      at = leaf(node.at(), out, at);
      at = leaf(node.in(), out, at);
      at = leaf(node.depth(), out, at);
      at = leaf(node.value(), out, at);
      at = leaf(node.call(), out, at);
      at = leaf(node.core(), out, at);
      return leaf(node.type(), out, at);
    }

    @Override
    public Locals next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Locals build(Builder in) {
      return new Locals(
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class),
          in.leaf(float[].class));
    }

    @Override
    public LocalsPytree proxy(Core<Locals> core) {
      return new LocalsPytree(core);
    }
  }
}
