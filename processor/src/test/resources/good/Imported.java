package imported;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Scalars;
import java.util.List;

/** Classes that could be a library's, imported where they are held: a record, a bean, a generic one, and one of a hierarchy. */
@PytreeNode(
        imports = {Point.class, Bean.class, Range.class, Wide.class, Narrow.class},
        scalars = Scalars.LEAF)
public record Imported(@Param Point point, List<Bean> beans, Range<Point> range, Narrow narrow, Line line) {}

record Point(double x, double y) {}

class Bean {
    private double[] values;
    private float[] early;
    private transient int hash;
    private String name;

    public double[] getValues() {
        return values;
    }

    public void setValues(double[] given) {
        values = given;
    }

    public float[] getEarly() {
        return early;
    }

    public void setEarly(float[] given) {
        early = given;
    }

    public String getName() {
        return name;
    }

    public void setName(String given) {
        name = given;
    }

    public double sum(double start) {
        return start + hash;
    }
}

record Range<T>(T from, T to) {}

class Wide {
    float[] wide;
}

class Narrow extends Wide {
    float[] narrow;
}

sealed interface Line permits Point2, Segment {}

@PytreeNode
record Point2(double[] at) implements Line {}

@PytreeNode
record Segment(double[] from, double[] to) implements Line {}
