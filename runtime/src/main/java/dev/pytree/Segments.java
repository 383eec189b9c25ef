package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which leaves of a layout are in a vector and where; the others, which are not, are kept as they are. */
final class Segments {
    private static final int MAX = Integer.MAX_VALUE - 8;

    final Layout layout;
    final int size;
    /** The form of each leaf in the vector, null of one that is kept. */
    private final @Nullable Form[] forms;

    private final int[] offsets;
    private final Object[] kept;
    private final boolean wholes;

    private Segments(Layout layout, @Nullable Form[] forms, Object[] kept) {
        this.layout = layout;
        this.forms = forms;
        this.kept = kept;
        this.offsets = new int[forms.length];
        long size = 0;
        boolean wholes = false;
        for (int i = 0; i < forms.length; i++) {
            offsets[i] = (int) size;
            size += forms[i] == null ? 0 : forms[i].count;
            wholes |= forms[i] != null && Form.isWhole(forms[i].type);
        }
        if (size > MAX) {
            throw problem("ravel", size + " numbers do not fit one array; ravel parts of them, each with a filter");
        }
        this.size = (int) size;
        this.wholes = wholes;
    }

    /** {@return the segments of the real numbers of {@code state}, or of all numbers that {@code filter} takes} */
    static Segments of(State state, @Nullable Filter filter) {
        boolean[] taken = new boolean[state.size()];
        if (filter == null) {
            Arrays.fill(taken, true);
        } else {
            for (int i : Plan.of(state, filter).picked(0)) {
                taken[i] = true;
            }
        }
        var forms = new @Nullable Form[taken.length];
        var kept = new ArrayList<Object>();
        Form last = null;
        for (int i = 0; i < forms.length; i++) {
            Object leaf = state.leaf(i);
            Class<?> type = leaf.getClass();
            if (taken[i] && (Form.isReal(type) || filter != null && Form.isWhole(type))) {
                forms[i] = last = last != null && last.fits(leaf) ? last : Form.of(leaf);
            } else {
                kept.add(leaf);
            }
        }
        return new Segments(state.layout, forms, kept.toArray());
    }

    /** {@return the form of the {@code i}-th leaf, null if it is kept} */
    @Nullable
    Form form(int i) {
        return forms[i];
    }

    int offset(int i) {
        return offsets[i];
    }

    Object[] kept() {
        return kept;
    }

    List<Ravel.Segment> list() {
        var list = new ArrayList<Ravel.Segment>();
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null) {
                list.add(segment(i));
            }
        }
        return List.copyOf(list);
    }

    Ravel.Segment at(KeyPath path) {
        int i = layout.require(path);
        if (forms[i] == null) {
            throw new PytreeException(
                    "segment",
                    List.of(new PytreeException.Problem(
                            path,
                            "this leaf (" + layout.spec(i) + ") is not in the vector; unravel keeps it as it is")));
        }
        return segment(i);
    }

    private Ravel.Segment segment(int i) {
        Form form = Objects.requireNonNull(forms[i]);
        return new Ravel.Segment(layout.path(i), offsets[i], LeafShape.of(form.sample()));
    }

    /** Writes {@code leaves}, one for each of the layout, into {@code vector}; those that do not fit are told before. */
    void ravel(@Nullable Object[] leaves, Object vector, int base) {
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i];
            Object leaf = leaves[i];
            if (form != null && (leaf == null || !form.fits(leaf))) {
                problems.add(new PytreeException.Problem(layout.path(i), misfit(form, leaf)));
            }
        }
        tell("ravel", problems);
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i];
            if (form != null && !form.ravel(Objects.requireNonNull(leaves[i]), vector, base + offsets[i])) {
                problems.add(new PytreeException.Problem(
                        layout.path(i),
                        "an integer here is too large for a "
                                + vector.getClass().getSimpleName()
                                + " to hold exactly; leave this leaf out with a filter"));
            }
        }
        tell("ravel", problems);
    }

    /** {@return why {@code leaf} does not fit {@code form}} */
    static String misfit(Form form, @Nullable Object leaf) {
        if (!form.type.isArray()) {
            return "expected " + form.type.getSimpleName() + ", found " + (leaf == null ? "null" : Leaves.typed(leaf));
        }
        String expected = Leaves.describe(form.sample());
        String found = leaf == null ? "null" : Leaves.typed(leaf);
        return "expected " + expected + ", found " + found
                + (expected.equals(found) ? " with rows of other lengths" : "");
    }

    /** {@return new leaves with the numbers of {@code vector}, among those that are kept} */
    @Nullable
    Object[] unravel(Object vector, int base) {
        @Nullable Object[] leaves = new Object[forms.length];
        int next = 0;
        for (int i = 0; i < leaves.length; i++) {
            Form form = forms[i];
            leaves[i] = form == null ? kept[next++] : form.make(vector, base + offsets[i]);
        }
        return leaves;
    }

    /** Refuses numbers that integer leaves cannot have, all at once. */
    void requireWhole(String what, Object vector, int base) {
        if (!wholes) {
            return;
        }
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i];
            if (form != null && Form.isWhole(form.type)) {
                String refusal = Numbering.refusal(
                        LeafShape.primitive(Form.element(form.type)), vector, base + offsets[i], (int) form.count);
                if (refusal != null) {
                    problems.add(new PytreeException.Problem(layout.path(i), refusal));
                }
            }
        }
        tell(what, problems);
    }

    /** Refuses to round doubles. */
    void requireFloats() {
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i];
            if (form != null && Form.isDouble(form.type)) {
                problems.add(new PytreeException.Problem(
                        layout.path(i),
                        "a float[] does not hold this " + layout.spec(i).type().getSimpleName()
                                + " exactly; ravel into a double[], or say ravel.rounding() to have it rounded"));
            }
        }
        tell("ravel", problems);
    }

    /** Refuses a vector that has not {@code size} numbers from {@code base} on; exactly so many if there is no base. */
    void requireRoom(String what, int length, int base, boolean exactly) {
        if (base < 0 || base > length || exactly && length != size || length - base < size) {
            throw problem(
                    what,
                    "expected a vector of " + size + (size == 1 ? " number" : " numbers")
                            + (exactly ? ", found " : " from " + base + " on, found one of ") + length);
        }
    }

    private static PytreeException problem(String what, String message) {
        return new PytreeException(what, List.of(new PytreeException.Problem(KeyPath.ROOT, message)));
    }

    static void tell(String what, List<PytreeException.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
    }

    boolean same(Segments other) {
        if (!Arrays.equals(forms, other.forms) || kept.length != other.kept.length) {
            return false;
        }
        for (int i = 0; i < kept.length; i++) {
            if (!Leaves.same(kept[i], other.kept[i])) {
                return false;
            }
        }
        return true;
    }
}
