package hidden;

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

/** A {@link Builder} held as data. */
@PytreeGenerated({"a"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BuilderPytree extends TypedPytree<Builder, BuilderPytree> {
  public static final Type TYPE = new Type();

  private BuilderPytree(Core<Builder> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static BuilderPytree of(Builder module) {
    return new BuilderPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static BuilderPytree adopt(Builder module) {
    return new BuilderPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static BuilderPytree of(GraphDef<Builder> graphDef, State... states) {
    return new BuilderPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] a() {
    return Core.lend(this, node -> node.a());
  }

  /** Walks and rebuilds a {@link Builder}. */
  public static final class Type extends NodeType<Builder> {
    public Type() {
      super(
          Builder.class,
          Field.leaf("a", float[].class));
    }

    @Override
    public int walk(Builder node, Walker out, int at) {
      return out.leaf(at, node.a());
    }

    @Override
    public int leaves(Builder node, Object[] out, int at, int depth) {
      if (isOther(node, Builder.class, depth)) {
        return others(node, out, at, depth);
      }
      return leaf(node.a(), out, at);
    }

    @Override
    public Builder next(dev.pytree.Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Builder build(dev.pytree.Builder in) {
      return new Builder(in.leaf(float[].class));
    }

    @Override
    public BuilderPytree proxy(Core<Builder> core) {
      return new BuilderPytree(core);
    }
  }
}
