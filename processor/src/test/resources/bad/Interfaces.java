// options: -Apytree.indx=true -Apytree.index=perhaps
package bad;

import dev.pytree.PytreeNode;

interface Copies {
    Object copy();
}

interface Reads extends Keeps {
    String state();
}

interface Keeps {
    float[] weight();
}

interface Defaults {
    default int state() {
        return 1;
    }
}

@PytreeNode
record Interfaces(float[] weight, Interfaces next) implements Copies, Reads, Linked {
    @Override
    public Object copy() {
        return this;
    }

    @Override
    public String state() {
        return "";
    }
}

interface Linked {
    Interfaces next();
}

@PytreeNode
record Inherits(@dev.pytree.Static int names) implements Defaults, Named {}

interface Named {
    int names();
}

@PytreeNode
@SuppressWarnings("pytree:PytreeInterface")
record Quiet(float[] weight) implements Copies {
    @Override
    public Object copy() {
        return this;
    }
}
