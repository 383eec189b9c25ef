package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is to be written into nodes and containers that exist. All of it is written, or, where one write fails, nothing. */
final class Writes {
    private final IntFunction<KeyPath> paths;
    private final List<Write> writes = new ArrayList<>();

    private record Write(int place, Object node, InPlace.Content before, InPlace.Content after) {}

    Writes(IntFunction<KeyPath> paths) {
        this.paths = paths;
    }

    /** Adds that {@code node}, at the place {@code place}, which is made of {@code before}, is to be made of {@code after}. */
    void add(int place, Object node, InPlace.Content before, InPlace.Content after) {
        writes.add(new Write(place, node, before, after));
    }

    /** Writes all. What a class throws that is being filled passes through after what was written is put back. */
    void run() {
        int done = 0;
        try {
            for (; done < writes.size(); done++) {
                Write write = writes.get(done);
                InPlace.write(write.node, write.after);
            }
        } catch (Throwable e) {
            AtPath.add(e, paths.apply(writes.get(done).place));
            for (int i = done; i >= 0; i--) {
                undo(writes.get(i), e);
            }
            throw e;
        }
    }

    private static void undo(Write write, Throwable cause) {
        try {
            InPlace.write(write.node, write.before);
        } catch (Throwable e) {
            cause.addSuppressed(e);
        }
    }

    /** {@return the children {@code a} and {@code b} are the same objects, or equal values where they have no identity} */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == b || a != null && !Leaves.hasIdentity(a) && LeafType.isLeaf(a.getClass()) && Leaves.same(a, b);
    }
}
