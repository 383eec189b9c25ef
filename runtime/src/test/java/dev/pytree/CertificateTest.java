package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private final Linear model = model();
    private final Certificate certificate = Certificate.of("split", LinearType.TYPE, model);

    private static Linear model() {
        var model = new Linear(1, 2);
        model.kernel = null; // arrays of one rank, so that a changed leaf is compared and not searched among rows
        model.next = new Linear(2, 2);
        model.next.kernel = null;
        model.blocks.add(model.next);
        return model;
    }

    private boolean renews() {
        return certificate.renew(LinearType.TYPE, model);
    }

    @Test
    void staysForAnUnchangedGraph() {
        @Nullable Object[] before = certificate.leaves;

        assertTrue(renews());
        assertSame(before, certificate.leaves);
    }

    @Test
    void takesAChangedLeafAndKeepsTheStructure() {
        model.next.bias = new float[] {7};

        @Nullable Object[] before = certificate.leaves;

        assertTrue(renews());

        @Nullable Object[] after = certificate.leaves;
        assertNotSame(before, after);
        assertNotSame(before[2], after[2]);
        assertSame(model.next.bias, after[2]);
        assertTrue(renews());
        assertSame(after, certificate.leaves);
    }

    @Test
    void takesAChangedVariable() {
        model.calls.set(5);

        assertTrue(renews());
        assertEquals(5, certificate.leaves[1]);
    }

    @Test
    void endsWhenALeafIsSharedAnew() {
        model.bias = model.next.bias;

        assertFalse(renews());
    }

    @Test
    void endsWhenANodeIsReplacedByAnEqualOne() {
        model.blocks.set(0, Trees.map(model.next, leaf -> leaf));

        assertFalse(renews());
    }

    @Test
    void endsWhenAStaticValueChanges() {
        model.inputs = 3;

        assertFalse(renews());
    }

    @Test
    void endsWhenNullBecomesAValue() {
        model.kernel = new float[1][1];

        assertFalse(renews());
    }

    @Test
    void endsWhenAListChangesItsKind() {
        model.blocks = new LinkedList<>(model.blocks);
        assertFalse(renews());
    }

    @Test
    void endsWhenAListGrows() {
        model.blocks.add(new Linear(3, 2));
        assertFalse(renews());
    }

    @Test
    void endsWhenARowOfAMatrixBecomesALeaf() {
        Linear wide = new Linear(1, 1);
        Certificate matrix = Certificate.of("split", LinearType.TYPE, wide);
        wide.bias = wide.kernel[0];

        assertFalse(matrix.renew(LinearType.TYPE, wide));
    }

    @Test
    void isBornWithAMergedGraph() {
        var made = new Object[certificate.structure.codes.length];

        var merged = (Linear) Builder.build(certificate.structure, certificate.leaves, made);

        var born = new Certificate(certificate.structure, certificate.leaves, made);
        assertTrue(born.renew(LinearType.TYPE, merged));
        assertSame(certificate.leaves, born.leaves);
        assertFalse(born.renew(LinearType.TYPE, model));
    }

    @Test
    void takesManyChangedLeaves() {
        var cells = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> new Cell(new float[1], null))
                .toList());
        TreeType<Object> any = TreeType.any();
        var many = Certificate.of("split", any, cells);
        cells.forEach(cell -> cell.value = new float[2]);

        assertTrue(many.renew(any, cells));
        assertArrayEquals(cells.stream().map(cell -> cell.value).toArray(), many.leaves);

        cells.forEach(cell -> cell.value = new float[3]);
        cells.get(90).value = cells.get(20).value;

        assertFalse(many.renew(any, cells));
    }

    @Test
    void takesAChangedLeafToAllPlacesOfATie() {
        var tied = new float[1];
        var cells = new ArrayList<>(List.of(new Cell(tied, null), new Cell(tied, null), new Cell(tied, null)));
        TreeType<Object> any = TreeType.any();
        var certificate = Certificate.of("split", any, cells);
        var other = new float[2];
        cells.forEach(cell -> cell.value = other);

        assertTrue(certificate.renew(any, cells));
        assertArrayEquals(new Object[] {other}, certificate.leaves);
        assertTrue(certificate.renew(any, cells));

        cells.get(0).value = tied;
        cells.get(1).value = tied;

        assertFalse(certificate.renew(any, cells));
    }

    @Test
    void isWhatTakingTheGraphApartInFullWouldGive() {
        int renewals = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new SplittableRandom(seed);
            float[][] arrays = {{1}, {2}, {3}};
            var cells = new Cell[4];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = new Cell(arrays[random.nextInt(3)], null);
            }
            for (Cell cell : cells) {
                cell.next = random.nextInt(3) == 0 ? arrays[random.nextInt(3)] : cells[random.nextInt(4)];
            }
            var root = new Cell(new Pair(cells[0], cells[1]), cells[2]);
            var before = Certificate.of("split", TreeType.any(), root);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                Cell cell = cells[random.nextInt(4)];
                Object value = random.nextInt(4) == 0 ? new float[] {9} : arrays[random.nextInt(3)];
                if (random.nextBoolean()) {
                    cell.value = value;
                } else {
                    cell.next = random.nextInt(3) == 0 ? cells[random.nextInt(4)] : value;
                }
            }

            if (before.renew(TreeType.any(), root)) {
                renewals++;
                var full = Certificate.of("split", TreeType.any(), root);
                assertEquals(full.structure, before.structure, "seed " + seed);
                assertSameLeaves(full, before, seed);
                @Nullable Object[] leaves = before.leaves;
                assertTrue(before.renew(TreeType.any(), root), "seed " + seed);
                assertSame(leaves, before.leaves, "seed " + seed);
            }
        }
        assertTrue(renewals > 2000, renewals + " renewals");
    }

    private static void assertSameLeaves(Certificate a, Certificate b, long seed) {
        assertEquals(a.leaves.length, b.leaves.length, "seed " + seed);
        for (int i = 0; i < a.leaves.length; i++) {
            assertSame(a.leaves[i], b.leaves[i], "seed " + seed);
        }
    }
}
