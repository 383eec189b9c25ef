package rare;

import dev.pytree.PytreeNode;
import lib.Base;
import lib.Cell;

@PytreeNode
class Stale extends Base {
    Cell cell;
}
