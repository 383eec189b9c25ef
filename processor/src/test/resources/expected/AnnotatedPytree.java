package tricky;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A {@link Annotated} held as data. */
@PytreeGenerated({"link", "many", "array", "text", "deep"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class AnnotatedPytree extends TypedPytree<Annotated, AnnotatedPytree> {
  public static final Type TYPE = new Type();

  private AnnotatedPytree(Core<Annotated> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static AnnotatedPytree of(Annotated module) {
    return new AnnotatedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static AnnotatedPytree adopt(Annotated module) {
    return new AnnotatedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static AnnotatedPytree of(GraphDef<Annotated> graphDef, State... states) {
    return new AnnotatedPytree(Core.parts(TYPE, graphDef, states));
  }

  public LinkPytree link() {
    return Core.view(this, LinkPytree.TYPE, node -> node.link());
  }

  public List<LinkPytree> many() {
    return Core.view(this, LinkPytree.TYPE.list(), node -> node.many());
  }

  public float[] array() {
    return Core.lend(this, node -> node.array());
  }

  public String text() {
    return Core.read(this).text();
  }

  public Map<String, List<LinkPytree>> deep() {
    return Core.view(this, LinkPytree.TYPE.list().map(), node -> node.deep());
  }

  /** Walks and rebuilds a {@link Annotated}. */
  public static final class Type extends NodeType<Annotated> {
    public Type() {
      super(
          Annotated.class,
          Field.node("link", Link.class),
          Field.node("many", List.class),
          Field.leaf("array", float[].class),
          Field.fixed("text", String.class),
          Field.node("deep", Map.class));
    }

    @Override
    public int walk(Annotated node, Walker out, int at) {
      at = out.node(at, LinkPytree.TYPE, node.link());
      at = out.node(at, LinkPytree.TYPE.list(), node.many());
      at = out.leaf(at, node.array());
      at = out.fixed(at, node.text());
      return out.node(at, LinkPytree.TYPE.list().map(), node.deep());
    }

    @Override
    public int leaves(Annotated node, Object[] out, int at, int depth) {
      if (isOther(node, Annotated.class, depth)) {
        return others(node, out, at, depth);
      }
      at = LinkPytree.TYPE.leaves(node.link(), out, at, depth - 1);
      at = LinkPytree.TYPE.list().leaves(node.many(), out, at, depth - 1);
      at = leaf(node.array(), out, at);
      return LinkPytree.TYPE.list().map().leaves(node.deep(), out, at, depth - 1);
    }

    @Override
    public Annotated next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Annotated build(Builder in) {
      return new Annotated(
          LinkPytree.TYPE.next(in),
          in.<List<Link>>node(LinkPytree.TYPE.list()),
          in.leaf(float[].class),
          in.<String>fixed(),
          in.<Map<String, List<Link>>>node(LinkPytree.TYPE.list().map()));
    }

    @Override
    public AnnotatedPytree proxy(Core<Annotated> core) {
      return new AnnotatedPytree(core);
    }
  }
}
