package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves of a layout each of some filters takes; the first that matches does. Remembered by the structure, so that
 * the same filters cost a copy of the leaves: it holds no leaf and no function of the user.
 */
final class Plan {
    private final Filter[] filters;
    private final Layout layout;
    /** The classes of the leaves, where filters asked for them. */
    private final Class<?> @Nullable [] types;

    private final int[][] picks;
    private final Layout[] layouts;
    private final int[] left;

    private Plan(Filter[] filters, Layout layout, Class<?> @Nullable [] types, int[][] picks, int[] left) {
        this.filters = filters;
        this.layout = layout;
        this.types = types;
        this.picks = picks;
        this.left = left;
        this.layouts = new Layout[picks.length];
        Arrays.setAll(layouts, f -> picks[f].length == layout.size() ? layout : layout.pick(picks[f]));
    }

    /** {@return the plan of {@code filters} for {@code state}} Throws {@link IllegalArgumentException} if one can never take a leaf. */
    static Plan of(State state, Filter... filters) {
        Structure structure = state.layout.structure;
        for (Plan known : structure.plans()) {
            if (known.isOf(state, filters)) {
                return known;
            }
        }
        Coverage.check(structure, filters);
        Plan plan = make(state, filters.clone());
        boolean asks = Arrays.stream(filters).anyMatch(filter -> has(Filter.Where.class, filter));
        if (!asks && structure.leafCount() > 0) {
            structure.remember(plan);
        }
        return plan;
    }

    private boolean isOf(State state, Filter... filters) {
        if (state.layout != layout || !Arrays.equals(this.filters, filters)) {
            return false;
        }
        for (int i = 0; types != null && i < types.length; i++) {
            if (state.leaf(i).getClass() != types[i]) {
                return false;
            }
        }
        return true;
    }

    private static Plan make(State state, Filter... filters) {
        IntPredicate[] tests = new IntPredicate[filters.length];
        Arrays.setAll(tests, f -> test(filters[f], state));
        int[][] picks = new int[filters.length + 1][state.size()];
        int[] counts = new int[picks.length];
        for (int i = 0; i < state.size(); i++) {
            int f = 0;
            while (f < filters.length && !tests[f].test(i)) {
                f++;
            }
            picks[f][counts[f]++] = i;
        }
        Arrays.setAll(picks, f -> Arrays.copyOf(picks[f], counts[f]));
        boolean typed = Arrays.stream(filters).anyMatch(filter -> has(Filter.OfType.class, filter));
        Class<?>[] types = typed ? new Class<?>[state.size()] : null;
        for (int i = 0; types != null && i < types.length; i++) {
            types[i] = state.leaf(i).getClass();
        }
        return new Plan(filters, state.layout, types, Arrays.copyOf(picks, filters.length), picks[filters.length]);
    }

    /** {@return whether the {@code i}-th leaf of {@code state} passes {@code filter}, as a function of {@code i}} */
    private static IntPredicate test(Filter filter, State state) {
        Layout layout = state.layout;
        if (filter instanceof Filter.Rest) {
            return i -> true;
        }
        if (filter instanceof Filter.OfKind of) {
            return i -> layout.spec(i).kind().is(of.kind());
        }
        if (filter instanceof Filter.OfType of) {
            return i -> of.type().isInstance(state.leaf(i));
        }
        if (filter instanceof Filter.At at) {
            return found(layout, PathPattern.at(at.path()));
        }
        if (filter instanceof Filter.Under under) {
            return found(layout, PathPattern.under(under.path()));
        }
        if (filter instanceof Filter.Contains contains) {
            return found(layout, PathPattern.contains(contains.key()));
        }
        if (filter instanceof Filter.Glob glob) {
            return found(layout, PathPattern.parse(glob.pattern()));
        }
        if (filter instanceof Filter.Where where) {
            return i -> asked(where, layout.path(i), state.leaf(i));
        }
        if (filter instanceof Filter.Not not) {
            return test(not.filter(), state).negate();
        }
        if (filter instanceof Filter.AllOf all) {
            return all.filters().stream().map(each -> test(each, state)).reduce(i -> true, IntPredicate::and);
        }
        if (filter instanceof Filter.AnyOf any) {
            return any.filters().stream().map(each -> test(each, state)).reduce(i -> false, IntPredicate::or);
        }
        throw new AssertionError(filter);
    }

    private static IntPredicate found(Layout layout, PathPattern pattern) {
        boolean[] found = PathSearch.leaves(layout.structure, pattern);
        return i -> found[layout.leaf(i)];
    }

    private static boolean asked(Filter.Where where, KeyPath path, Object leaf) {
        try {
            return where.test().test(path, leaf);
        } catch (Throwable e) {
            AtPath.add(e, path);
            throw e;
        }
    }

    /** {@return whether {@code filter} is or contains a {@code type}} */
    private static boolean has(Class<? extends Filter> type, Filter filter) {
        List<Filter> parts = List.of();
        if (filter instanceof Filter.Not not) {
            parts = List.of(not.filter());
        } else if (filter instanceof Filter.AllOf all) {
            parts = all.filters();
        } else if (filter instanceof Filter.AnyOf any) {
            parts = any.filters();
        }
        return type.isInstance(filter) || parts.stream().anyMatch(part -> has(type, part));
    }

    /** {@return the leaves of {@code state} that filter {@code f} takes; the same State if it takes all} */
    State pick(State state, int f) {
        if (layouts[f] == layout) {
            return state;
        }
        int[] some = picks[f];
        @Nullable Object[] values = new Object[some.length];
        for (int i = 0; i < some.length; i++) {
            values[i] = state.values[some[i]];
        }
        return new State(layouts[f], values);
    }

    /** {@return the positions of the leaves that filter {@code f} takes} */
    int[] picked(int f) {
        return picks[f];
    }

    /** {@return one State for each filter} Leaves that none takes are an error. */
    static List<State> split(State state, Filter... filters) {
        Plan plan = of(state, filters);
        plan.requireAllTaken();
        return plan.picks(state);
    }

    /** {@return one State for each filter} Leaves that none takes are left out. */
    static List<State> select(State state, Filter... filters) {
        return of(state, filters).picks(state);
    }

    private List<State> picks(State state) {
        return IntStream.range(0, picks.length).mapToObj(f -> pick(state, f)).toList();
    }

    /** Refuses leaves that no filter takes. */
    private void requireAllTaken() {
        if (left.length > 0) {
            var problems = new ArrayList<PytreeException.Problem>();
            for (int i : left) {
                problems.add(new PytreeException.Problem(
                        layout.path(i),
                        "no filter takes this leaf (" + layout.spec(i) + "); end the filters with Filter.rest()"));
            }
            throw new PytreeException("split", problems);
        }
    }
}
