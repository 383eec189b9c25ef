package bad;

import dev.pytree.PytreeNode;

@PytreeNode
record TypeVariable<Type>(Type value) {}
