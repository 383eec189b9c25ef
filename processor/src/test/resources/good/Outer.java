package outer;

import dev.pytree.PytreeNode;

/** Nodes inside other classes, and proxies that the nodes themselves mention. */
public class Outer {
    private Outer() {}

    @PytreeNode
    public static class Middle {
        float[] weight;

        public Middle() {}

        public Outer_MiddlePytree asPytree() {
            return Outer_MiddlePytree.of(this);
        }

        public void load(Outer_MiddlePytree from) {
            weight = from.weight();
        }

        @PytreeNode
        protected record Innermost<T>(float[] weight) {
            public Outer_Middle_InnermostPytree<T> asPytree() {
                return Outer_Middle_InnermostPytree.of(this);
            }
        }
    }

    public interface Inside {
        @PytreeNode
        record Implied(float[] weight) {}
    }
}
