package imported;

import dev.pytree.Builder;
import dev.pytree.Core;
import dev.pytree.Field;
import dev.pytree.GraphDef;
import dev.pytree.Kind;
import dev.pytree.NodeType;
import dev.pytree.Pytree;
import dev.pytree.PytreeGenerated;
import dev.pytree.SealedType;
import dev.pytree.State;
import dev.pytree.TreeType;
import dev.pytree.TypedPytree;
import dev.pytree.Walker;
import java.util.List;
import javax.annotation.processing.Generated;

/** A {@link Imported} held as data. */
@PytreeGenerated({"point", "beans", "range", "narrow", "line"})
@Generated("dev.pytree.processor.PytreeProcessor")
public final class ImportedPytree extends TypedPytree<Imported, ImportedPytree> {
  public static final Type TYPE = new Type();

  private ImportedPytree(Core<Imported> core) {
    super(core);
  }

  /** A proxy of a copy of {@code module}; neither sees the other's changes. */
  public static ImportedPytree of(Imported module) {
    return new ImportedPytree(Core.snapshot(TYPE, module));
  }

  /** Takes {@code module} over; nothing else may hold it. */
  public static ImportedPytree adopt(Imported module) {
    return new ImportedPytree(Core.adopt(TYPE, module));
  }

  /** A proxy that shares these leaves. */
  public static ImportedPytree of(GraphDef<Imported> graphDef, State... states) {
    return new ImportedPytree(Core.parts(TYPE, graphDef, states));
  }

  public PointPytree point() {
    return Core.view(this, PointPytree.TYPE, node -> node.point());
  }

  public List<BeanPytree> beans() {
    return Core.view(this, BeanPytree.TYPE.list(), node -> node.beans());
  }

  public RangePytree<Point> range() {
    return Core.view(this, RangePytree.<Point>type(), node -> node.range());
  }

  public NarrowPytree narrow() {
    return Core.view(this, NarrowPytree.TYPE, node -> node.narrow());
  }

  public Pytree<Line> line() {
    return Core.view(this, Type.LINE, node -> node.line());
  }

  /** Walks and rebuilds a {@link Imported}. */
  public static final class Type extends NodeType<Imported> {
    private static final TreeType<Line> LINE = new LineFamily();

    public Type() {
      super(
          Imported.class,
          Field.node("point", Kind.PARAM, Point.class),
          Field.node("beans", List.class),
          Field.node("range", Range.class),
          Field.node("narrow", Narrow.class),
          Field.node("line", Line.class));
    }

    @Override
    public int walk(Imported node, Walker out, int at) {
      at = out.node(at, PointPytree.TYPE, node.point());
      at = out.node(at, BeanPytree.TYPE.list(), node.beans());
      at = out.node(at, RangePytree.<Point>type(), node.range());
      at = out.node(at, NarrowPytree.TYPE, node.narrow());
      return out.node(at, LINE, node.line());
    }

    @Override
    public int leaves(Imported node, Object[] out, int at, int depth) {
      if (isOther(node, Imported.class, depth)) {
        return others(node, out, at, depth);
      }
      at = PointPytree.TYPE.leaves(node.point(), out, at, depth - 1);
      at = BeanPytree.TYPE.list().leaves(node.beans(), out, at, depth - 1);
      at = RangePytree.<Point>type().leaves(node.range(), out, at, depth - 1);
      at = NarrowPytree.TYPE.leaves(node.narrow(), out, at, depth - 1);
      return LINE.leaves(node.line(), out, at, depth - 1);
    }

    @Override
    public Imported next(Builder in) {
      int here = in.open(this);
      return here < 0 ? in.node(this) : in.close(this, here, build(in));
    }

    @Override
    public Imported build(Builder in) {
      return new Imported(
          PointPytree.TYPE.next(in),
          in.<List<Bean>>node(BeanPytree.TYPE.list()),
          in.node(RangePytree.<Point>type()),
          NarrowPytree.TYPE.next(in),
          in.node(LINE));
    }

    @Override
    public ImportedPytree proxy(Core<Imported> core) {
      return new ImportedPytree(core);
    }

    /** Finds the type of each {@link Line}. */
    private static final class LineFamily extends SealedType<Line> {
      private LineFamily() {
        super(Line.class);
      }

      @Override
      public TreeType<? extends Line> typeOf(Line value) {
        Class<?> type = value.getClass();
        if (type == Point2.class) {
          return Point2Pytree.TYPE;
        }
        if (type == Segment.class) {
          return SegmentPytree.TYPE;
        }
        return unknown(value);
      }
    }
  }
}
