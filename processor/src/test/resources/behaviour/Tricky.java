package tricky;

import dev.pytree.Laws;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Trees;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is easily got wrong: strict constructors, bounds, two-level substitution, names in any case, leaves in all forms. */
public final class Tricky {
    private Tricky() {}

    public static void aConstructorThatRefusesNullIsNeverGivenAny() {
        Laws.check(new Strict(new float[] {1}, List.of(new Strict.Inner(new int[] {2}))));
    }

    public static void varargsOfVariablesAreRebuilt() {
        Laws.check(new Many<Object>(new float[] {1}, new Strict.Inner(new int[] {2})));
    }

    public static void boundsOfTheLibraryAreKnownWhenTheProgramRuns() {
        Bounded<Integer> bounded = new Bounded<>(1, List.of(2, 3));
        equal("[.t, .list[0], .list[1]]", Trees.flatten(bounded).paths());
        Laws.check(bounded);
    }

    public static void inheritedFieldsAreSubstitutedTwice() {
        Twice twice = new Twice();
        twice.v = new HashMap<>(Map.of("k", new Strict.Inner(new int[] {1})));
        twice.vs = new ArrayList<>(List.of(Map.of("l", new Strict.Inner(new int[] {2}))));
        twice.own = new Strict.Inner(new int[] {3});
        equal("[.v['k'].a, .vs[0]['l'].a, .own.a]", Trees.flatten(TwicePytree.TYPE, twice).paths());
        Laws.check(twice);
        equal("1", TwicePytree.of(twice).v().get("k").a()[0]);
    }

    public static void fieldsThatDifferInCaseAreApart() {
        Acronyms acronyms = new Acronyms();
        acronyms.url = new float[] {1};
        acronyms.URL = new float[] {2};
        acronyms.setAPI(new float[] {3});
        equal("[.url, .URL, .api]", Trees.flatten(acronyms).paths());
        Laws.check(acronyms);
        AcronymsPytree proxy = AcronymsPytree.of(acronyms);
        equal("1.0 2.0 3.0", proxy.url()[0] + " " + proxy.URL()[0] + " " + proxy.api()[0]);
    }

    private static void equal(String expected, Object actual) {
        if (!expected.equals(String.valueOf(actual))) {
            throw new AssertionError("expected " + expected + "\n   found " + actual);
        }
    }
}

@PytreeNode
record Strict(float[] a, List<Strict.Inner> inner) {
    Strict {
        if (a.length != 1) {
            throw new IllegalArgumentException("one number, not " + a.length);
        }
        inner.forEach(Objects::requireNonNull);
    }

    @PytreeNode
    record Inner(int[] a) {}
}

@PytreeNode
record Many<E>(E... elements) {
    @SafeVarargs
    Many {}
}

@PytreeNode
record Bounded<T extends Comparable<? super T> & Serializable>(T t, List<? extends T> list) {}

@PytreeNode
abstract class Below<V> {
    V v;
    List<V> vs;
}

@PytreeNode
class Swapped<A, B> extends Below<Map<B, A>> {
    A own;
}

@PytreeNode
class Twice extends Swapped<Strict.Inner, String> {}

@PytreeNode
class Acronyms {
    float[] url;
    float[] URL;
    private float[] api;

    float[] getAPI() {
        return api;
    }

    void setAPI(float[] api) {
        this.api = api;
    }
}
