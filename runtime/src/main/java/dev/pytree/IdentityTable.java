package dev.pytree;

import org.jspecify.annotations.Nullable;

/** Places of objects by identity: open addressing, at most half full. */
final class IdentityTable {
    private @Nullable Object[] keys;
    private int[] places;
    private int size;

    IdentityTable() {
        this(32);
    }

    /** {@code expected}: about how many keys and values it will be asked for. */
    IdentityTable(int expected) {
        int capacity = Math.max(64, Integer.highestOneBit(Math.min(expected, 1 << 28)) * 2);
        keys = new Object[capacity];
        places = new int[capacity];
    }

    /** Remembers that {@code key} is at {@code place} unless it is known; returns its known place, or -1 */
    int putIfAbsent(Object key, int place) {
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return places[slot];
        }
        keys[slot] = key;
        places[slot] = place;
        if (++size * 2 > keys.length) {
            grow();
        }
        return -1;
    }

    /** {@return the place of {@code key}, or -1} */
    int get(Object key) {
        int slot = slot(keys, key);
        return keys[slot] == key ? places[slot] : -1;
    }

    private static int slot(@Nullable Object[] keys, Object key) {
        int mask = keys.length - 1;
        int hash = System.identityHashCode(key) * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable Object[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new Object[oldKeys.length * 2];
        places = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            Object key = oldKeys[i];
            if (key != null) {
                int slot = slot(keys, key);
                keys[slot] = key;
                places[slot] = oldPlaces[i];
            }
        }
    }
}
