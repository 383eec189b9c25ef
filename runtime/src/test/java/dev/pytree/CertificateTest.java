package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
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

    private Certificate renewed() {
        return certificate.renew(LinearType.TYPE, model);
    }

    @Test
    void staysForAnUnchangedGraph() {
        assertSame(certificate, renewed());
    }

    @Test
    void takesAChangedLeafAndKeepsTheStructure() {
        model.next.bias = new float[] {7};

        Certificate renewed = renewed();

        assertNotNull(renewed);
        assertSame(certificate.structure, renewed.structure);
        assertSame(model.next.bias, renewed.leaves[2]);
        assertNotSame(certificate.leaves[2], renewed.leaves[2]);
        assertSame(renewed, renewed.renew(LinearType.TYPE, model));
    }

    @Test
    void takesAChangedVariable() {
        model.calls.set(5);

        assertEquals(5, renewed().leaves[1]);
    }

    @Test
    void endsWhenALeafIsSharedAnew() {
        model.bias = model.next.bias;

        assertNull(renewed());
    }

    @Test
    void endsWhenANodeIsReplacedByAnEqualOne() {
        model.blocks.set(0, Trees.map(model.next, leaf -> leaf));

        assertNull(renewed());
    }

    @Test
    void endsWhenAStaticValueChanges() {
        model.inputs = 3;

        assertNull(renewed());
    }

    @Test
    void endsWhenNullBecomesAValue() {
        model.kernel = new float[1][1];

        assertNull(renewed());
    }

    @Test
    void endsWhenAListGrowsOrChangesItsKind() {
        model.blocks = new LinkedList<>(model.blocks);
        assertNull(renewed());

        model.blocks = new ArrayList<>(List.of(model.next, new Linear(3, 2)));
        assertNull(renewed());
    }

    @Test
    void endsWhenManyLeavesChangeOrOneIsAMatrix() {
        Linear wide = new Linear(1, 1);
        Certificate matrix = Certificate.of("split", LinearType.TYPE, wide);
        wide.bias = wide.kernel[0];

        assertNull(matrix.renew(LinearType.TYPE, wide));
    }

    @Test
    void isBornWithAMergedGraph() {
        var made = new Object[certificate.structure.codes.length];

        var merged = (Linear) Builder.build(certificate.structure, certificate.leaves, made);

        var born = new Certificate(certificate.structure, certificate.leaves, made);
        assertSame(born, born.renew(LinearType.TYPE, merged));
        assertNull(born.renew(LinearType.TYPE, model));
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

            Certificate renewed = before.renew(TreeType.any(), root);

            if (renewed != null) {
                renewals++;
                var full = Certificate.of("split", TreeType.any(), root);
                assertEquals(full.structure, renewed.structure, "seed " + seed);
                assertSameLeaves(full, renewed, seed);
                assertSame(renewed, renewed.renew(TreeType.any(), root), "seed " + seed);
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
