package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be written into nodes and containers that exist. All of it is written, or, where one write fails, nothing. */
final class Writes {
    private final List<Write> writes = new ArrayList<>();

    private record Write(KeyPath path, Object node, InPlace.Content before, InPlace.Content after) {}

    /** Adds that {@code node}, which is made of {@code before}, is to be made of {@code after}. */
    void add(KeyPath path, Object node, InPlace.Content before, InPlace.Content after) {
        writes.add(new Write(path, node, before, after));
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
            AtPath.add(e, writes.get(done).path);
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
        return a == b || a != null && !a.getClass().isArray() && LeafType.isLeaf(a.getClass()) && Leaves.same(a, b);
    }
}
