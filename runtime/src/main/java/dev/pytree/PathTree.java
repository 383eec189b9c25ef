package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structure that knows the paths and specs of the leaves of a {@link State} and nothing else, so that it can be sent alone. */
final class PathTree {
    private final List<Object> codes = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A branch whose keys are still being added. */
    private record Open(KeyPath path, int place, List<@Nullable Key> keys) {}

    private PathTree() {}

    /** {@return the tree of the leaves of {@code layout}, in their order} Costs one step for each key that two neighbours do not share. */
    static Structure of(Layout layout) {
        var tree = new PathTree();
        tree.branch(KeyPath.ROOT);
        var specs = new LeafSpec[layout.size()];
        for (int i = 0; i < specs.length; i++) {
            specs[i] = layout.spec(i);
            tree.leaf(layout.path(i), specs[i]);
        }
        tree.close(0);
        return new Structure(tree.codes.toArray(), new Object[0], specs.length, false, true);
    }

    private void leaf(KeyPath path, LeafSpec spec) {
        var missing = new ArrayList<KeyPath>();
        KeyPath parent = path.parent();
        for (KeyPath at = parent; at != null && !isOpen(at); at = at.parent()) {
            missing.add(at);
        }
        if (parent == null || isOpen(path)) {
            close(path.size() + 1);
            open.get(path.size()).keys.add(null);
        } else {
            close(path.size() - missing.size());
            for (int i = missing.size() - 1; i >= 0; i--) {
                top().keys.add(missing.get(i).last());
                branch(missing.get(i));
            }
            top().keys.add(path.last());
        }
        codes.add(spec);
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    private boolean isOpen(KeyPath path) {
        return path.size() < open.size() && open.get(path.size()).path.equals(path);
    }

    private void branch(KeyPath path) {
        open.add(new Open(path, codes.size(), new ArrayList<>()));
        codes.add(path); // until its keys are known
    }

    /** Closes the open branches down to {@code depth}. */
    private void close(int depth) {
        while (open.size() > depth) {
            Open done = open.remove(open.size() - 1);
            codes.set(done.place, new Named.Branch(done.keys));
        }
    }
}
