package dev.pytree;

import org.jspecify.annotations.Nullable;

/** Finds objects by identity in the array that has them by place: open addressing, at most half full. */
final class Identities {
    /** Places, 1 more; 0 is free. */
    private int[] slots;

    private int size;

    /** {@code expected}: about how many objects there will be. */
    Identities(int expected) {
        slots = new int[Integer.highestOneBit(Math.max(16, Math.min(expected, 1 << 28)) * 2 - 1) * 2];
    }

    /** Remembers that {@code object} is at {@code place} of {@code objects} unless it is known; returns its known place, or -1 */
    int putIfAbsent(Object object, int place, @Nullable Object[] objects) {
        int[] slots = this.slots;
        int mask = slots.length - 1;
        int slot = first(object) & mask;
        for (int known = slots[slot]; known > 0; known = slots[slot]) {
            if (objects[known - 1] == object) {
                return known - 1;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = place + 1;
        if (++size * 2 > slots.length) {
            grow(objects);
        }
        return -1;
    }

    /** {@return the place of {@code object} in {@code objects}, or -1} */
    int get(Object object, @Nullable Object[] objects) {
        int mask = slots.length - 1;
        int slot = first(object) & mask;
        while (slots[slot] > 0 && objects[slots[slot] - 1] != object) {
            slot = slot + 1 & mask;
        }
        return slots[slot] - 1;
    }

    private static int first(Object object) {
        int hash = System.identityHashCode(object) * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private void grow(@Nullable Object[] objects) {
        int[] old = slots;
        slots = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int known : old) {
            if (known > 0) {
                int slot = first(objects[known - 1]) & mask;
                while (slots[slot] > 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = known;
            }
        }
    }
}
