package imported;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.NodeType;
import dev.pytree.PytreeGenerated;
import dev.pytree.State;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import javax.annotation.processing.Generated;

/** A {@link Segment} held as data. */
@PytreeGenerated({"from", "to"})
@Generated("dev.pytree.processor.PytreeProcessor")
final class SegmentPytree extends TypedPytree<Segment, SegmentPytree> {
  public static final Type TYPE = new Type();

  private SegmentPytree(Core<Segment> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static SegmentPytree of(Segment module) {
    return new SegmentPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static SegmentPytree adopt(Segment module) {
    return new SegmentPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static SegmentPytree of(GraphDef<Segment> graphDef, State... states) {
    return new SegmentPytree(Core.parts(TYPE, graphDef, states));
  }

  public double[] from() {
    return Core.lend(this, node -> node.from());
  }

  public double[] to() {
    return Core.lend(this, node -> node.to());
  }

  /** Walks and rebuilds a {@link Segment}. */
  public static final class Type extends NodeType<Segment> {
    public Type() {
      super(
          Segment.class,
          Field.leaf("from", double[].class),
          Field.leaf("to", double[].class));
    }

    @Override
    public int walk(Segment node, Walker out, int at) {
      at = out.leaf(at, node.from());
      return out.leaf(at, node.to());
    }

    @Override
    public int leaves(Segment node, Object[] out, int at, int depth) {
      if (isOther(node, Segment.class, depth)) {
        return others(node, out, at, depth);
      }
      at = leaf(node.from(), out, at);
      return leaf(node.to(), out, at);
    }

    @Override
    public Segment next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Segment build(Builder in) {
      return new Segment(in.leaf(double[].class), in.leaf(double[].class));
    }

    @Override
    public SegmentPytree proxy(Core<Segment> core) {
      return new SegmentPytree(core);
    }
  }
}
