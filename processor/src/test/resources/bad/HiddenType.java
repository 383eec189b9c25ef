package bad;

import dev.pytree.Ignore;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.Map;

class HiddenType {
    @PytreeNode
    static class Holder {
        @Param
        float[] weight;

        @Static(identity = true)
        Secret secret;

        @Ignore
        Secret cache;

        Map<Colour, float[]> byColour;
    }

    @PytreeNode
    record Bounded<T extends Secret>(@Static(identity = true) T value) {}

    @PytreeNode
    sealed interface Root permits Colour, Open {}

    @PytreeNode
    record Open(float[] weight) implements Root {}

    @PytreeNode
    sealed interface Above permits Between {}

    sealed interface Between extends Above permits Shade {}

    private enum Shade implements Between {
        DARK
    }

    private enum Colour implements Root {
        RED
    }

    private static class Secret {}
}
