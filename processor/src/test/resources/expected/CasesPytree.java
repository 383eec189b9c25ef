package cases;

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

/** A {@link Cases} held as data. */
@PytreeGenerated({"url", "URL", "Url", "api", "API", "xml"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class CasesPytree extends TypedPytree<Cases, CasesPytree> {
  public static final Type TYPE = new Type();

  private CasesPytree(Core<Cases> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static CasesPytree of(Cases module) {
    return new CasesPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static CasesPytree adopt(Cases module) {
    return new CasesPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static CasesPytree of(GraphDef<Cases> graphDef, State... states) {
    return new CasesPytree(Core.parts(TYPE, graphDef, states));
  }

  public float[] url() {
    return Core.lend(this, node -> node.url);
  }

  public float[] URL() {
    return Core.lend(this, node -> node.URL);
  }

  public float[] Url() {
    return Core.lend(this, node -> node.Url);
  }

  public double[] api() {
    return Core.lend(this, node -> node.api());
  }

  public double[] API() {
    return Core.lend(this, node -> node.getAPI());
  }

  public double[] xml() {
    return Core.lend(this, node -> node.getXML());
  }

  /** Walks and rebuilds a {@link Cases}. */
  public static final class Type extends ObjectType<Cases> {
    public Type() {
      super(
          Cases.class,
          Field.leaf("url", float[].class),
          Field.leaf("URL", float[].class),
          Field.leaf("Url", float[].class),
          Field.leaf("api", double[].class),
          Field.leaf("API", double[].class),
          Field.leaf("xml", double[].class));
    }

    @Override
    public int walk(Cases node, Walker out, int at) {
      at = out.leaf(at, node.url);
      at = out.leaf(at, node.URL);
      at = out.leaf(at, node.Url);
      at = out.leaf(at, node.api());
      at = out.leaf(at, node.getAPI());
      return out.leaf(at, node.getXML());
    }

    @Override
    public int leaves(Cases node, Object[] out, int at, int depth) {
      if (isOther(node, Cases.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.url, out, at);
      at = leaf(node.URL, out, at);
      at = leaf(node.Url, out, at);
      at = leaf(node.api(), out, at);
      at = leaf(node.getAPI(), out, at);
      return leaf(node.getXML(), out, at);
    }

    @Override
    public Cases next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Cases make() {
      return new Cases();
    }

    @Override
    public Cases build(Builder in) {
      var node = in.made(this);
      node.url = in.leaf(float[].class);
      node.URL = in.leaf(float[].class);
      node.Url = in.leaf(float[].class);
      node.setApi(in.leaf(double[].class));
      node.setAPI(in.leaf(double[].class));
      node.setXML(in.leaf(double[].class));
      return node;
    }

    @Override
    public CasesPytree proxy(Core<Cases> core) {
      return new CasesPytree(core);
    }
  }
}
