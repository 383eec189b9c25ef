package imported;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.ObjectType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Bean} held as data. */
@PytreeGenerated({"early", "name", "values"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class BeanPytree extends TypedPytree<Bean, BeanPytree> {
  public static final Type TYPE = new Type();

  private BeanPytree(Core<Bean> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static BeanPytree of(Bean module) {
    return new BeanPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static BeanPytree adopt(Bean module) {
    return new BeanPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static BeanPytree of(GraphDef<Bean> graphDef, State... states) {
    return new BeanPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] early() {
    return Core.lend(this, node -> node.getEarly());
  }

  public String name() {
    return Core.read(this).getName();
  }

  public double[] values() {
    return Core.lend(this, node -> node.getValues());
  }

  public float[] getEarly() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getEarly());
    }
  }

  public String getName() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getName());
    }
  }

  public double[] getValues() {
    try (var call = Core.live(this)) {
      return call.keep(call.module().getValues());
    }
  }

  public void setEarly(float[] arg0) {
    try (var call = Core.live(this)) {
      call.module().setEarly(arg0);
      call.keep();
    }
  }

  public void setName(String arg0) {
    try (var call = Core.live(this)) {
      call.module().setName(arg0);
      call.keep();
    }
  }

  public void setValues(double[] arg0) {
    try (var call = Core.live(this)) {
      call.module().setValues(arg0);
      call.keep();
    }
  }

  public double sum(double arg0) {
    try (var call = Core.live(this)) {
      return call.keep(call.module().sum(arg0));
    }
  }

  /** Walks and rebuilds a {@link Bean}. */
  public static final class Type extends ObjectType<Bean> {
    public Type() {
      super(
          Bean.class,
          Field.leaf("early", float[].class),
          Field.fixed("name", String.class),
          Field.leaf("values", double[].class));
    }

    @Override
    public int walk(Bean node, Walker out, int at) {
      at = out.leaf(at, node.getEarly());
      at = out.fixed(at, node.getName());
      return out.leaf(at, node.getValues());
    }

    @Override
    public int leaves(Bean node, Object[] out, int at, int depth) {
      if (isOther(node, Bean.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.getEarly(), out, at);
      return leaf(node.getValues(), out, at);
    }

    @Override
    public Bean next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Bean make() {
      return new Bean();
    }

    @Override
    public Bean build(Builder in) {
      var node = in.made(this);
      node.setEarly(in.leaf(float[].class));
      node.setName(in.fixed());
      node.setValues(in.leaf(double[].class));
      return node;
    }

    @Override
    public BeanPytree proxy(Core<Bean> core) {
      return new BeanPytree(core);
    }
  }
}
