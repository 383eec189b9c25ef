package proxied;

import dev.pytree.Pytree;
import dev.pytree.PytreeNode;
import java.util.List;
import java.util.Map;

/** Fields that hold proxies, whose accessors give them as they are declared. */
@PytreeNode
public class Proxied<T> implements HasAtom {
    AtomPytree cell;
    Pytree<Atom> plain;
    Pytree<?> any;
    TwinPytree<Atom, T> pair;
    List<AtomPytree> list;
    Map<String, ? extends Pytree<T>> map;

    Proxied() {}

    @Override
    public AtomPytree cell() {
        return cell;
    }
}

interface HasAtom {
    AtomPytree cell();
}

@PytreeNode
record Atom(float[] a) {}

@PytreeNode
record Twin<L, R>(L left, R right) {}
