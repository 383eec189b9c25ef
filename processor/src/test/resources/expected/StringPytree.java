package hidden;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** A {@link String} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class StringPytree extends TypedPytree<String, StringPytree> {
  public static final Type TYPE = new Type();

  private StringPytree(Core<String> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static StringPytree of(String module) {
    return new StringPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static StringPytree adopt(String module) {
    return new StringPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static StringPytree of(GraphDef<String> graphDef, State... states) {
    return new StringPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  /** Walks and rebuilds a {@link String}. */
  public static final class Type extends NodeType<String> {
    public Type() {
      super(
          String.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(String node, Walker out, int at) {
      return out.leaf(at, node.a());
    }

    @Override
    public int leaves(String node, Object[] out, int at, int depth) {
      if (isOther(node, String.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a(), out, at);
    }

    @Override
    public String next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public String build(Builder in) {
      return new String(in.leaf(float[].class));
    }

    @Override
    public StringPytree proxy(Core<String> core) {
      return new StringPytree(core);
    }
  }
}
