package forwarding;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Methods of every form, inherited and overloaded, deprecated and generic. */
@PytreeNode
@SuppressWarnings("overloads")
public class Forwarding extends Superclass<String> implements Measured, Serializable, Cloneable {
    private static final long serialVersionUID = 1;

    @Param float[] weight;

    /** @deprecated use {@link #weight} */
    @Deprecated @Param float[] oldWeight;

    public Forwarding() {}

    public boolean flag() {
        return true;
    }

    public <R extends Comparable<? super R>, X extends Exception> R pick(List<? extends R> from, Class<X> failure) throws X {
        return from.get(0);
    }

    public int sum(int... numbers) {
        return numbers.length;
    }

    @SafeVarargs
    public final int lists(List<String>... lists) {
        return lists.length;
    }

    public void each(Consumer<String> action) {
        action.accept("");
    }

    public void each(Function<String, String> action) {
        action.apply("");
    }

    /** @deprecated use {@link #flag()} */
    @Deprecated
    public void old() {}

    /** @deprecated use {@link #flag()} */
    @Deprecated(forRemoval = true)
    public void older() {}

    @SuppressWarnings("rawtypes")
    public int raw(List list) {
        return list.size();
    }

    @Override
    public double measure() throws IOException {
        return 1;
    }

    /** Not forwarded, none of these: each could hand out a node. */
    public Forwarding copy() {
        return this;
    }

    public Object any() {
        return this;
    }

    public List<? extends Forwarding> parts() {
        return List.of();
    }

    protected void guarded() {}

    public static void common() {}
}

class Superclass<T> {
    public T inherited(T t, List<? super T> list) {
        return t;
    }
}

interface Measured extends Base {
    double measure() throws IOException;
}

interface Base {
    boolean flag();

    default String name() {
        return "";
    }
}
