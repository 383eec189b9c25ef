package dev.pytree.benchmarks.model;

import java.util.function.UnaryOperator;

/** {@link Chain}: loops, because it refers to itself in one place; and a recursion, which needs a large stack. */
public final class ChainByHand implements ByHand.InPlace<Chain> {
    private final int length;

    /** For chains of {@code length} links. */
    public ChainByHand(int length) {
        this.length = length;
    }

    @Override
    public Object[] flatten(Chain chain) {
        Object[] leaves = new Object[length];
        int at = 0;
        for (Chain link = chain; link != null; link = link.next) {
            leaves[at++] = link.value;
        }
        return leaves;
    }

    /** {@return the leaves} As {@link #flatten}, by recursion. */
    public Object[] flattenRecursively(Chain chain) {
        Object[] leaves = new Object[length];
        flatten(chain, leaves, 0);
        return leaves;
    }

    private static int flatten(Chain link, Object[] leaves, int at) {
        leaves[at] = link.value;
        return link.next == null ? at + 1 : flatten(link.next, leaves, at + 1);
    }

    @Override
    public Chain unflatten(Chain like, Object[] leaves) {
        Chain first = null;
        for (int i = leaves.length - 1; i >= 0; i--) {
            var link = new Chain();
            link.value = (float[]) leaves[i];
            link.next = first;
            first = link;
        }
        return first;
    }

    @Override
    public Chain map(Chain chain, UnaryOperator<Object> f) {
        var before = new Chain();
        Chain last = before;
        for (Chain link = chain; link != null; link = link.next) {
            last.next = new Chain();
            last = last.next;
            last.value = (float[]) f.apply(link.value);
        }
        return before.next;
    }

    @Override
    public Chain map(Chain a, Chain b, Chain c, OfThree f) {
        var before = new Chain();
        Chain last = before;
        for (; a != null; a = a.next, b = b.next, c = c.next) {
            last.next = new Chain();
            last = last.next;
            last.value = (float[]) f.apply(a.value, b.value, c.value);
        }
        return before.next;
    }

    @Override
    public void updateLast(Chain chain, Object leaf) {
        Chain last = chain;
        while (last.next != null) {
            last = last.next;
        }
        last.value = (float[]) leaf;
    }

    @Override
    public void update(Chain chain, Object[] leaves) {
        int at = 0;
        for (Chain link = chain; link != null; link = link.next) {
            link.value = (float[]) leaves[at++];
        }
    }
}
