package bad;

import dev.pytree.Ignore;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import java.util.List;

@PytreeNode
record Ignored(float[] weight, @Ignore List<String> log, @Ignore(initial = "none") List<String> other) {
    List<String> none() {
        return List.of();
    }
}

@PytreeNode
class ByChoice {
    final float[] weight;
    @Ignore int cache;

    ByChoice(float[] weight, int cache) {
        this.weight = weight;
        this.cache = cache;
    }
}
