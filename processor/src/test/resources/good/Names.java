package names;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Members whose names clash with the proxy's, with each other's, and with those of local variables. */
@PytreeNode
public class Names implements Stateful, Comparable<Names>, Builders {
    @Param float[] state;
    @Static String module;
    @Param float[] map;
    @Param float[] shareState;
    @Static String in;
    @Static String node;
    @Static String out;
    @Static String at;
    @Static String core;
    @Static String $T;
    @Static String a$L;
    @Static String größe;
    @Static String record;
    @Static String speed;
    @Static String speed_;

    Names(String node, String in, String out, float[] state) {
        this.node = node;
        this.in = in;
        this.out = out;
        this.state = state;
    }

    public int share() {
        return 2;
    }

    public int speed() {
        return 1;
    }

    public String module() {
        return module;
    }

    public void edit(Consumer<String> names) {
        names.accept(in);
    }

    public void map(UnaryOperator<Object> call) {
        call.apply(this);
    }

    public long wait(String call, int call_, Object... rest) {
        return call.length() + call_ + rest.length;
    }

    @Override
    public int compareTo(Names other) {
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "";
    }

    @Override
    public Builder<String> builder(List<? super Integer> list, Map.Entry<String, ?>[] entries) {
        return null;
    }
}

/** A proxy that implements it inherits the names in it. */
interface Stateful {
    interface Core {}

    interface Field {}
}

interface Builders {
    Builder<String> builder(List<? super Integer> list, Map.Entry<String, ?>[] entries);

    interface Builder<T> extends Walker {}

    interface Walker {}
}
