package bad;

import dev.pytree.PytreeNode;

@PytreeNode
sealed interface Permitted permits Good, Bad, Between {}

@PytreeNode
record Good(float[] a) implements Permitted {}

record Bad(float[] a) implements Permitted {}

sealed interface Between extends Permitted permits Worse {}

final class Worse implements Between {}
