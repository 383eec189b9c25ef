package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves of several States side by side, each as one leaf with one more dimension in front, and back again. */
final class Stack {
    private Stack() {}

    static State of(State... states) {
        if (states.length == 0) {
            throw new IllegalArgumentException("stack needs at least one State, found none");
        }
        State first = states[0];
        var problems = new ArrayList<PytreeException.Problem>();
        int[][] positions = new int[states.length][];
        for (int k = 0; k < states.length; k++) {
            positions[k] = first.layout.positionsIn(states[k].layout);
            compare(first, states[k], k, problems);
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("stack", problems);
        }
        return Results.of(first, i -> {
            Object[] rows = new Object[states.length];
            Arrays.setAll(rows, k -> states[k].leaf(positions[k][i]));
            return stacked(rows);
        });
    }

    /** Tells what keeps {@code state}, the {@code k}-th, from standing beside {@code first}. */
    private static void compare(State first, State state, int k, List<PytreeException.Problem> problems) {
        Layout layout = first.layout;
        for (int i = 0; i < first.size(); i++) {
            int at = state.layout.position(layout.path(i));
            String refusal = at < 0 ? null : refusal(first, i, state, at, k);
            if (refusal != null) {
                problems.add(new PytreeException.Problem(layout.path(i), refusal));
            }
        }
        Results.missing(problems, layout, state.layout, "state " + k);
        Results.missing(problems, state.layout, layout, "state 0");
    }

    private static @Nullable String refusal(State first, int i, State state, int at, int k) {
        Object expected = first.leaf(i);
        Object found = state.leaf(at);
        if (!LeafForm.has(expected)) {
            return k > 0
                    ? null // told once
                    : "expected a primitive array or a boxed scalar, found a leaf of type "
                            + expected.getClass().getTypeName() + ", which does not stack; map it to an array first";
        }
        Kind kind = first.layout.spec(i).kind();
        if (!kind.equals(state.layout.spec(at).kind())) {
            return "expected a leaf of kind " + kind + ", as in state 0, found "
                    + state.layout.spec(at).kind() + " in state " + k;
        }
        if (Leaves.sameShape(expected, found)) {
            return null;
        }
        String a = LeafShape.of(expected).toString();
        String b = LeafShape.of(found).toString();
        return "expected " + a + ", as in state 0, found " + b + " in state " + k
                + (a.equals(b) ? ", with rows of other lengths" : "");
    }

    /** {@return an array of {@code rows}, which are of one class; of primitives where they are scalars} */
    @SuppressWarnings("unchecked") // the class of an array of arrays
    private static Object stacked(Object[] rows) {
        Class<?> type = rows[0].getClass();
        return type.isArray()
                ? Arrays.copyOf(rows, rows.length, (Class<? extends Object[]>) type.arrayType())
                : scalars(rows);
    }

    private static Object scalars(Object[] boxes) {
        Object array = empty(boxes[0], boxes.length);
        for (int k = 0; k < boxes.length; k++) {
            if (array instanceof float[] a) {
                a[k] = (Float) boxes[k];
            } else if (array instanceof double[] a) {
                a[k] = (Double) boxes[k];
            } else if (array instanceof int[] a) {
                a[k] = (Integer) boxes[k];
            } else if (array instanceof long[] a) {
                a[k] = (Long) boxes[k];
            } else if (array instanceof short[] a) {
                a[k] = (Short) boxes[k];
            } else if (array instanceof byte[] a) {
                a[k] = (Byte) boxes[k];
            } else if (array instanceof boolean[] a) {
                a[k] = (Boolean) boxes[k];
            } else {
                ((char[]) array)[k] = (Character) boxes[k];
            }
        }
        return array;
    }

    private static Object empty(Object scalar, int length) {
        if (scalar instanceof Float) {
            return new float[length];
        }
        if (scalar instanceof Double) {
            return new double[length];
        }
        if (scalar instanceof Integer) {
            return new int[length];
        }
        if (scalar instanceof Long) {
            return new long[length];
        }
        if (scalar instanceof Short) {
            return new short[length];
        }
        if (scalar instanceof Byte) {
            return new byte[length];
        }
        return scalar instanceof Boolean ? new boolean[length] : new char[length];
    }

    static List<State> split(State stacked) {
        if (stacked.size() == 0) {
            throw new IllegalArgumentException("a State without leaves does not know how many were stacked");
        }
        int count = Leaves.length(stacked.leaf(0));
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < stacked.size(); i++) {
            String refusal = refusal(stacked.leaf(i), count, stacked.layout.path(0));
            if (refusal != null) {
                problems.add(new PytreeException.Problem(stacked.layout.path(i), refusal));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("unstack", problems);
        }
        var states = new ArrayList<State>(count);
        for (int k = 0; k < count; k++) {
            int row = k;
            states.add(Results.of(stacked, i -> Objects.requireNonNull(Leaves.element(stacked.leaf(i), row))));
        }
        return List.copyOf(states);
    }

    private static @Nullable String refusal(Object leaf, int count, KeyPath first) {
        if (!leaf.getClass().isArray() || !LeafForm.has(leaf)) {
            return "expected an array with a leading dimension, found " + Leaves.typed(leaf);
        }
        if (Leaves.length(leaf) != count) {
            return "expected " + count + " along the first dimension, as at " + first.described() + ", found "
                    + Leaves.describe(leaf);
        }
        int absent = leaf instanceof Object[] rows ? Arrays.asList(rows).indexOf(null) : -1;
        return absent < 0 ? null : "row " + absent + " of the array is null, which is no leaf";
    }
}
