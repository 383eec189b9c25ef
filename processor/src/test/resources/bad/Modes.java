package bad;

import dev.pytree.Mode;
import dev.pytree.PytreeNode;
import dev.pytree.Static;

@PytreeNode
class Modes {
    @Mode int level;
    @Mode String name;
    @Mode Boolean boxed;
    @Mode @Static boolean twice;
    @Mode static boolean common;

    Modes() {}
}
