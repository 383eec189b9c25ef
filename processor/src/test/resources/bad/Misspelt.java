package bad;

import dev.pytree.Ignore;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import java.util.List;

@PytreeNode
class Misspelt {
    final float[] kernel;
    final float[] bias;

    Misspelt(float[] kernal, float[] baes) {
        this.kernel = kernal;
        this.bias = baes;
    }
}

@PytreeNode
class MisspeltCreator {
    final float[] weight;

    @PytreeCreator
    MisspeltCreator(float[] wieght) {
        weight = wieght;
    }
}

@PytreeNode
class MisspeltInitial {
    final float[] weight;

    @Ignore(initial = "emtpyLog")
    final List<String> log;

    MisspeltInitial(float[] weight, List<String> log) {
        this.weight = weight;
        this.log = log;
    }

    static List<String> emptyLog() {
        return List.of();
    }
}
