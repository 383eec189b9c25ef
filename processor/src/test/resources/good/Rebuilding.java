package rebuilding;

import dev.pytree.Ignore;
import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.ArrayList;
import java.util.List;

/** The ways of putting an instance together again. */
@PytreeNode
public class Rebuilding {
    private float[] bySetter;
    @Param public double byField;
    @Ignore List<String> log = new ArrayList<>();
    private boolean on;

    Rebuilding() {}

    public float[] getBySetter() {
        return bySetter;
    }

    void setBySetter(float[] bySetter) {
        this.bySetter = bySetter;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}

@PytreeNode
record WithIgnored(@Leaf int count, @Ignore(initial = "empty") List<String> log) {
    WithIgnored(int count) {
        this(count, new ArrayList<>());
    }

    static List<String> empty() {
        return new ArrayList<>();
    }
}

@PytreeNode
class MostParameters {
    final float[] a;
    final float[] b;
    float[] c;

    MostParameters(float[] b) {
        this(b, null);
    }

    MostParameters(float[] b, float[] a) {
        this.a = a;
        this.b = b;
    }

    MostParameters(float[] a, int other) {
        this(a, new float[other]);
    }
}

@PytreeNode
class Marked {
    float[] a;

    @PytreeCreator
    Marked() {}

    Marked(float[] a) {
        this.a = a;
    }
}

@PytreeNode
class FilledByFactory {
    float[] a;

    private FilledByFactory() {}

    @PytreeCreator
    static FilledByFactory empty() {
        return new FilledByFactory();
    }
}

@PytreeNode
record Checked(float[] positive) {
    Checked {
        if (positive.length == 0) {
            throw new IllegalArgumentException();
        }
    }
}

@PytreeNode
record Varargs(float... values) {}

@PytreeNode
record Empty() {}
