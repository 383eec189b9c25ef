package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Fuses.Fuse;
import dev.pytree.Fuses.Rig;
import dev.pytree.Fuses.RigPytree;
import dev.pytree.Fuses.RigType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What user code throws, at whichever of its callbacks, exception or error, passes through and leaves everything as it was: adapters,
 * constructors, accessors, static values, lists, maps, comparators, hooks, functions and filters.
 */
class FailuresTest {
    private static final ExecutorService OTHER = Executors.newSingleThreadExecutor();

    @AfterAll
    static void end() {
        OTHER.shutdown();
    }

    private interface Operation<S> {
        void on(S subject) throws Exception;
    }

    /** How a proxy is made, and whether its leaves are lent. */
    private record Making(boolean adopted, boolean lent, boolean nested) {
        RigPytree proxy(RigType type, Rig rig) {
            if (nested) {
                rig.inner = RigPytree.of(type, Fuses.rig(rig.fuse));
            }
            return adopted ? RigPytree.adopt(type, rig) : RigPytree.of(type, rig);
        }
    }

    private static final List<Making> MAKINGS = List.of(
            new Making(false, false, false),
            new Making(true, false, false),
            new Making(false, true, true),
            new Making(true, true, false),
            new Making(true, false, true));

    /** What an operation throws leaves a proxy as it was, and free; what it does not throw it did. */
    private static void assertProxyKept(Operation<RigPytree> operation) throws Exception {
        for (Making making : MAKINGS) {
            assertProxyKept(making, false, operation);
            assertProxyKept(making, true, operation);
        }
    }

    private static void assertProxyKept(Making making, boolean error, Operation<RigPytree> operation) throws Exception {
        boolean burnt = true;
        for (int k = 0; burnt; k++) {
            var fuse = new Fuse(error);
            var type = new RigType(fuse);
            RigPytree proxy = making.proxy(type, Fuses.rig(fuse));
            RigPytree twin = making.proxy(type, Fuses.rig(fuse));
            State held = making.lent ? proxy.state() : State.EMPTY;
            State copy = held.snapshot();
            String where = making + ", callback " + k;

            burnt = threw(fuse, k, operation, proxy);
            if (!fuse.passed()) {
                operation.on(twin);
            }

            assertEquals(twin, proxy, where);
            assertEquals(copy, held, where);
            int count = proxy.count();
            OTHER.submit(() -> proxy.call(rig -> rig.count++)).get();
            assertEquals(count + 1, proxy.count(), where);
            assertNotEquals(twin, proxy, where);
            proxy.edit(rig -> rig.count--);
            assertEquals(twin, proxy, where);
            assertEquals(copy, held, where);
            assertTrue(burnt || k > 0, "there is no callback");
        }
    }

    /** {@return whether the {@code k}-th callback of {@code operation} was reached, and threw} */
    private static <S> boolean threw(Fuse fuse, int k, Operation<S> operation, S subject) throws Exception {
        fuse.light(k);
        try {
            operation.on(subject);
            fuse.end(false);
        } catch (Throwable e) {
            if (!fuse.threw(e)) {
                throw e;
            }
            fuse.end(true);
        }
        return fuse.burnt();
    }

    @Test
    void aForwardedMethodThatThrows() throws Exception {
        assertProxyKept(RigPytree::turn);
    }

    @Test
    void aCallThatThrows() throws Exception {
        assertProxyKept(proxy -> proxy.call(rig -> {
            rig.next = new Rig(rig.fuse);
            rig.next.next = rig;
            return rig.turn();
        }));
    }

    @Test
    void aCallThatTiesAndUntiesAndThrows() throws Exception {
        assertProxyKept(proxy -> proxy.call(rig -> {
            rig.next.map = Map.of("here", rig.map instanceof Map<?, ?> map ? map.get("a") : 1);
            rig.list = List.of(rig.next.knot.data, 1);
            rig.fuse.burn();
            return rig.next.knot = rig.knot;
        }));
    }

    @Test
    void anEditThatThrows() throws Exception {
        assertProxyKept(proxy -> proxy.edit(Rig::churn));
    }

    @Test
    void anOpenEditThatThrows() throws Exception {
        assertProxyKept(proxy -> {
            try (var edit = proxy.open()) {
                edit.module().churn();
                edit.module().turn();
                edit.commit();
            }
        });
    }

    @Test
    void anEditInACallThatThrows() throws Exception {
        assertProxyKept(proxy -> proxy.call(rig -> {
            rig.turn();
            proxy.edit(Rig::churn);
            return proxy.turn();
        }));
    }

    @Test
    void aCallOfANestedProxyThatThrows() throws Exception {
        assertProxyKept(proxy -> proxy.next().turn());
    }

    @Test
    void aCallOfAPytreeInTheModelThatThrows() throws Exception {
        assertProxyKept(proxy -> {
            if (proxy.call(rig -> rig.inner != null)) {
                proxy.inner().turn();
            } else {
                proxy.turn();
            }
        });
    }

    @Test
    void aCallOfAPytreeInsideACallThatThrows() throws Exception {
        assertProxyKept(proxy -> proxy.edit(rig -> {
            rig.turn();
            if (rig.inner instanceof RigPytree inner) {
                inner.turn();
                inner.edit(Rig::churn);
            }
        }));
    }

    @Test
    void aReadThatThrows() throws Exception {
        assertProxyKept(RigPytree::look);
        assertProxyKept(RigPytree::module);
        assertProxyKept(RigPytree::list);
        assertProxyKept(RigPytree::map);
        assertProxyKept(RigPytree::variable);
        assertProxyKept(RigPytree::next);
        assertProxyKept(proxy -> proxy.next().state());
        assertProxyKept(RigPytree::toString);
        assertProxyKept(RigPytree::hashCode);
        assertProxyKept(proxy -> proxy.equals(proxy.map(leaf -> leaf)));
        assertProxyKept(proxy -> proxy.equals(proxy.next()));
        assertProxyKept(proxy -> proxy.state().mapWithPath((path, leaf) -> burning(proxy, leaf)));
    }

    @Test
    void whatIsMadeOfAProxyThrows() throws Exception {
        assertProxyKept(proxy -> proxy.map(leaf -> burning(proxy, leaf)).turn());
        assertProxyKept(
                proxy -> proxy.withState(proxy.state().map(leaf -> leaf)).turn());
        assertProxyKept(proxy -> proxy.withMode("on", true).turn());
        assertProxyKept(proxy -> proxy.frozen().turn());
        assertProxyKept(proxy -> proxy.frozen().look());
        assertProxyKept(proxy -> proxy.next().frozen().turn());
        assertProxyKept(proxy ->
                RigPytree.of(proxy.type(), proxy.graphDef(), proxy.state()).turn());
    }

    private static Object burning(RigPytree proxy, Object leaf) {
        proxy.type().fuse().burn();
        return leaf;
    }

    /** A model that a proxy is made of, or a graph that is changed in place. */
    private static void assertGraphKept(Operation<Graph> operation) throws Exception {
        for (boolean error : new boolean[] {false, true}) {
            boolean burnt = true;
            for (int k = 0; burnt; k++) {
                var fuse = new Fuse(error);
                var type = new RigType(fuse);
                Graph graph = Graph.of(type, Fuses.rig(fuse));
                Graph twin = Graph.of(type, Fuses.rig(fuse));
                List<Object> objects = graph.objects();

                burnt = threw(fuse, k, operation, graph);
                if (fuse.passed()) {
                    assertObjects(objects, graph.objects(), "callback " + k);
                } else {
                    operation.on(twin);
                }
                assertEquals(List.of(), twin.differences(graph), "callback " + k);
                assertTrue(burnt || k > 0, "there is no callback");
            }
        }
    }

    private static void assertObjects(List<Object> expected, List<Object> found, String where) {
        assertEquals(expected.size(), found.size(), where);
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), found.get(i), where);
        }
    }

    private record Graph(RigType type, Rig rig, Splitter<Rig> splitter) {
        static Graph of(RigType type, Rig rig) {
            var splitter = Splitter.<Rig>of(type);
            splitter.split(rig);
            return new Graph(type, rig, splitter);
        }

        State state() {
            return Graphs.split(type, rig).state();
        }

        List<Object> objects() {
            var objects = new ArrayList<>();
            GraphWalk.iterate(type, rig, (path, object) -> {
                if (!(object instanceof Number)) {
                    objects.add(object);
                }
            });
            return objects;
        }

        List<PytreeException.Problem> differences(Graph other) {
            var a = Recorder.graph("diff", type, rig);
            var b = Recorder.graph("diff", type, other.rig);
            return Difference.of(a.structure(), a.leaves(), b.structure(), b.leaves());
        }
    }

    private static Object turned(Object leaf) {
        if (leaf instanceof Integer i) {
            return i + 1;
        }
        Object copy = Leaves.copy(leaf);
        if (copy instanceof float[] a) {
            a[0]++;
        }
        return copy;
    }

    private static State arrays(State state) {
        return state.filter(Filter.where((path, leaf) -> leaf.getClass().isArray()));
    }

    @Test
    void anUpdateThatThrows() throws Exception {
        assertGraphKept(
                graph -> GraphUpdate.update(graph.type, graph.rig, graph.state().map(FailuresTest::turned)));
    }

    @Test
    void anUpdateOfOneScalarThatThrows() throws Exception {
        assertGraphKept(graph -> GraphUpdate.update(
                graph.type,
                graph.rig,
                graph.state().filter(Filter.glob("**.count")).map(FailuresTest::turned)));
    }

    @Test
    void copyIntoThatThrows() throws Exception {
        assertGraphKept(graph -> GraphUpdate.copyInto(
                graph.type, graph.rig, arrays(graph.state()).map(FailuresTest::turned)));
    }

    @Test
    void popThatThrows() throws Exception {
        assertGraphKept(graph ->
                GraphPop.pop(graph.type, graph.rig, Filter.glob("**.map['x']").or(Filter.containsField("variable"))));
    }

    @Test
    void aFilterThatThrows() throws Exception {
        BiConsumer<Graph, Filter> pop = (graph, filter) -> GraphPop.pop(graph.type, graph.rig, filter);
        BiConsumer<Graph, Filter> split = (graph, filter) -> Graphs.split(graph.type, graph.rig, filter, Filter.rest());
        BiConsumer<Graph, Filter> again = (graph, filter) -> graph.splitter.split(graph.rig, filter, Filter.rest());
        for (BiConsumer<Graph, Filter> operation : List.of(pop, split, again)) {
            assertGraphKept(graph -> operation.accept(graph, Filter.where((path, leaf) -> {
                graph.rig.fuse.burn();
                return path.toString().endsWith(".variable");
            })));
        }
    }

    @Test
    void aModeThatIsSetThrows() throws Exception {
        assertGraphKept(graph -> Modes.set(graph.type, graph.rig, "on", true));
    }

    @Test
    void aBranchThatThrows() throws Exception {
        Consumer<Rig> change = rig -> {
            rig.turn();
            rig.next.list = rig.knot.data;
            rig.next.next = new Rig(rig.fuse);
            rig.next.next.next = rig.next;
        };
        assertGraphKept(graph -> {
            var branch = new Branch<>(graph.type, graph.rig);
            change.accept(branch.model());
            branch.apply();
        });
    }

    @Test
    void aSplitterThatThrows() throws Exception {
        assertGraphKept(graph -> graph.splitter.split(graph.rig));
        assertGraphKept(graph -> {
            var split = graph.splitter.split(graph.rig);
            Rig merged = graph.splitter.merge(split.graphDef(), split.state());
            merged.turn();
            graph.splitter.split(merged);
        });
        assertGraphKept(graph -> graph.splitter.update(graph.rig, graph.state().map(FailuresTest::turned)));
    }

    @Test
    void aReadOfAGraphThrows() throws Exception {
        assertGraphKept(graph -> Graphs.snapshot(graph.type, graph.rig));
        assertGraphKept(Graph::state);
        assertGraphKept(Graph::objects);
        assertGraphKept(graph -> GraphWalk.shared(graph.type, graph.rig));
        assertGraphKept(graph -> graph.differences(graph));
        assertGraphKept(graph -> RigPytree.of(graph.type, graph.rig));
        assertGraphKept(graph -> RigPytree.adopt(graph.type, graph.rig));
    }
}
