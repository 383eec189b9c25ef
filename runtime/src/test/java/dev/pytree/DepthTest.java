package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DepthTest {
    static final int DEPTH = 100_000;

    /** Every deep tree, taken apart and put together: what a thread with a small stack has to bear. */
    public static void main(String[] args) {
        if (args.length > 0) {
            thereAndBack(chain(Integer.parseInt(args[0])));
            System.out.println("held");
            return;
        }
        everyOperation(nested(1, List::of));
        thereAndBack(chain(DEPTH));
        thereAndBack(nested(1.0, inner -> new Object[] {inner}));
        thereAndBack(nested(new float[] {1}, inner -> new Pair(inner, null)));
        everyOperation(nested(
                null, inner -> new Cell(1, Variable.of(Optional.of(List.of(inner == null ? 2 : inner))))));
        System.out.println("held");
    }

    /** Few operations, for the interpreter takes its time. */
    private static void thereAndBack(Object tree) {
        require(Trees.leaves(Trees.flatten(tree).unflatten()).size()
                == Trees.leaves(tree).size());
        Split<Object> split = Graphs.split(tree);
        Object copy = Graphs.merge(split.graphDef(), split.state());
        require(copy != tree && Graphs.split(copy).graphDef().equals(split.graphDef()));
    }

    private static void everyOperation(Object tree) {
        Tree<Object, Object> flat = Trees.flatten(tree);
        Object copy = flat.unflatten();
        require(flat.leaves().size() == Trees.leaves(copy).size());
        require(flat.treeDef().equals(Trees.structure(copy)));
        require(!flat.treeDef().toString().isEmpty());
        KeyPath last = flat.paths().get(flat.paths().size() - 1);
        Object leaf = flat.get(last);
        require(Trees.get(tree, last) == leaf);
        require(Trees.get(Trees.set(tree, last, leaf), last) == leaf);
        require(KeyPath.parse(last.toString()).equals(last));
        Split<Object> split = Graphs.split(tree);
        require(split.graphDef()
                .equals(Graphs.split(Graphs.merge(split.graphDef(), split.state()))
                        .graphDef()));
        Pytree<Object> proxy = Graphs.proxy(tree);
        proxy.edit(model -> {});
        require(proxy.equals(Graphs.proxy(copy)));
        require(!proxy.toString().isEmpty());
        require(!split.state().toString().isEmpty());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError();
        }
    }

    private static Linear chain(int depth) {
        Linear chain = null;
        for (int i = 0; i < depth; i++) {
            var above = new Linear(1, 1);
            above.next = chain;
            chain = above;
        }
        return chain;
    }

    private static Object nested(Object end, UnaryOperator<Object> around) {
        return nested(DEPTH, end, around);
    }

    private static Object nested(int depth, Object end, UnaryOperator<Object> around) {
        Object tree = end;
        for (int i = 0; i < depth; i++) {
            tree = around.apply(tree);
        }
        return tree;
    }

    @Test
    void depthCostsOnlyMemoryOnASmallStack() throws Exception {
        assertForked(List.of("-Xss256k"), List.of());
    }

    @Test
    void depthCostsOnlyMemoryInterpretedToo() throws Exception {
        assertForked(List.of("-Xss256k", "-Xint"), List.of("20000"));
    }

    private static void assertForked(List<String> options, List<String> arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DepthTest.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("held\n", output.replace("\r", ""));
        assertEquals(0, process.waitFor());
    }

    @Test
    void whatLiesDeepIsTakenApartAsAnywhere() {
        for (long seed = 0; seed < 1000; seed++) {
            Object tree = RandomTrees.tree(seed);
            int depth = Walker.LEVELS - 4 + (int) (seed % 8);
            Object deep = nested(depth, tree, inner -> new Object[] {inner});
            assertEquals(Trees.leaves(tree), Trees.leaves(deep));
            Object copy = Trees.flatten(deep).unflatten();
            for (int i = 0; i < depth; i++) {
                copy = ((Object[]) copy)[0];
            }
            assertEquals(Trees.structure(tree), Trees.structure(copy));
            Laws.check(deep);
            Laws.checkGraph(nested(depth, RandomTrees.graph(seed), inner -> new Object[] {inner}));
        }
    }

    @Test
    void aCycleIsFoundHoweverLongAndDeep() {
        for (int length : new int[] {1, 2, 7, Walker.LEVELS, 1000}) {
            for (int above : new int[] {0, Walker.LEVELS - 1, Walker.LEVELS, 1000}) {
                Object[] last = {null, 1, new Object[] {2, List.of()}};
                Object ring =
                        nested(length - 1, last, inner -> new Object[] {List.of(1, List.of(2)), inner, last.clone()});
                last[0] = ring;
                Object tree = nested(above, ring, inner -> new Object[] {3, inner});
                assertCycle("flatten", "a cycle: this is what is at ", () -> Trees.leaves(tree));
                assertCycle("flatten", "a cycle: this is what is at ", () -> Trees.flatten(tree));
                assertCycle("flatten", "a cycle: this is what is at ", () -> Trees.map(tree, leaf -> leaf));
                assertCycle("split", "a cycle closes here at the value of ", () -> Graphs.split(tree));
            }
        }
    }

    private static void assertCycle(String what, String message, Executable operation) {
        PytreeException e =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(PytreeException.class, operation));
        assertTrue(e.getMessage().startsWith(what + " at "), e.getMessage());
        assertTrue(e.problems().stream().allMatch(problem -> problem.message().startsWith(message)), e.getMessage());
    }

    @Test
    void aDoublyLinkedChainIsAGraphAndNoTree() {
        Cell first = new Cell(null, null);
        Cell last = first;
        for (int i = 0; i < DEPTH; i++) {
            var next = new Cell(last, null);
            last.next = next;
            last = next;
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Split<Cell> split = Graphs.split(first);
            Cell copy = Graphs.merge(split.graphDef(), split.state());
            assertTrue(((Cell) copy.next).value == copy);
            assertTrue(split.graphDef()
                    .toString()
                    .contains("value=same as (50000 more).next.next.next.next.next.next.next.next.next.next,"));
            assertThrows(PytreeException.class, () -> Trees.flatten(first));
        });
    }

    @Test
    void aProblemFarDownIsToldShortly() {
        Object tree = new Object();
        for (int i = 0; i < DEPTH; i++) {
            tree = List.of(tree);
        }
        Object deep = tree;
        String message =
                assertThrows(PytreeException.class, () -> Trees.flatten(deep)).getMessage();
        assertTrue(
                message.startsWith("flatten at (99990 more)[0][0][0][0][0][0][0][0][0][0]: java.lang.Object"), message);
    }

    @Test
    void aWideNodeIsNoDifferent() {
        var wide = new Object[200_000];
        Arrays.fill(wide, 1);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(200_000, Trees.leaves(wide).size());
            assertTrue(Trees.same(wide, Trees.map(wide, leaf -> leaf)));
            var other = wide.clone();
            Arrays.fill(other, 2);
            assertEquals(200_000, Trees.differences(wide, other).size());
            Arrays.fill(other, "text");
            assertEquals(200_000, Trees.differences(wide, other).size());
        });
    }

    @Test
    void manyUnknownPathsAreToldInLittleTime() {
        var a = new HashMap<String, Object>();
        var b = new HashMap<String, Object>();
        for (int i = 0; i < 20_000; i++) {
            a.put("a leaf with a long name " + i, 1);
            b.put("b leaf with a long name " + i, 1);
        }
        GraphDef<?> def = Graphs.split(a).graphDef();
        State state = Graphs.split(b).state();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var e = assertThrows(PytreeException.class, () -> Graphs.merge(def, state));
            assertEquals(40_000, e.problems().size());
        });
    }
}
