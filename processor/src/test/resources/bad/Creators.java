package bad;

import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import java.io.IOException;

@PytreeNode
class Creators {
    float[] weight;

    @PytreeCreator
    Creators() {}

    @PytreeCreator
    Creators(float[] weight) {}
}

@PytreeNode
class NotStatic {
    float[] weight;

    @PytreeCreator
    NotStatic make(float[] weight) {
        return this;
    }
}

@PytreeNode
class IsPrivate {
    float[] weight;

    @PytreeCreator
    private IsPrivate() {}
}

@PytreeNode
class OfOther {
    float[] weight;

    @PytreeCreator
    static Object make() {
        return null;
    }
}

@PytreeNode
class Throws {
    float[] weight;

    @PytreeCreator
    Throws() throws IOException {}
}

@PytreeNode
class Parameters {
    float[] weight;
    final float[] bias = {};

    @PytreeCreator
    Parameters(float[] wieght, double[] weight, String other) {}
}
