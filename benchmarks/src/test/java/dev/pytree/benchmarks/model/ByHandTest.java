package dev.pytree.benchmarks.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Graphs;
import dev.pytree.Ravel;
import dev.pytree.State;
import dev.pytree.Trees;
import dev.pytree.benchmarks.vision.ContainersByHand;
import dev.pytree.benchmarks.vision.RecordsByHand;
import dev.pytree.benchmarks.vision.Vision;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ByHandTest {
    @Test
    void agreesWithTheLibraryOnASmallModel() {
        checkInPlace(new MlpByHand(), 6, Mlp::filled);
    }

    @Test
    void agreesWithTheLibraryOnAResidualNetwork() {
        checkInPlace(new ResNetByHand(), 267, ResNet::filled);
    }

    @Test
    void agreesWithTheLibraryOnATransformer() {
        checkInPlace(new TransformerByHand(), 579, Transformer::filled);
    }

    @Test
    void agreesWithTheLibraryOnAChain() {
        checkInPlace(new ChainByHand(1_000), 1_000, () -> Chain.filled(1_000));

        Chain chain = Chain.filled(1_000);
        assertSameElements(new ChainByHand(1_000).flattenRecursively(chain), Trees.leaves(chain));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheLibraryOnContainers(Vision shape) {
        int leaves = Trees.leaves(shape.containers()).size();
        check(new ContainersByHand(leaves), leaves, shape::containers);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheLibraryOnRecords(Vision shape) {
        int leaves = Trees.leaves(shape.records()).size();
        check(new RecordsByHand(leaves), leaves, shape::records);
    }

    @Test
    void agreesWithTheLibraryOnParticles() {
        List<Particle> particles = Particle.filled(100);
        Object[] leaves = ParticlesByHand.flatten(particles);
        double[] numbers = new double[leaves.length];

        assertEquals(Trees.leaves(particles), List.of(leaves));
        assertEquals(particles, ParticlesByHand.unflatten(leaves));
        assertEquals(
                Trees.map(particles, leaf -> (Double) leaf * 2),
                ParticlesByHand.map(particles, leaf -> (Double) leaf * 2));
        ParticlesByHand.ravel(particles, numbers);
        assertArrayEquals(
                List.of(leaves).stream().mapToDouble(leaf -> (Double) leaf).toArray(), numbers);
        assertEquals(particles, ParticlesByHand.unravel(numbers));
    }

    @Test
    void agreesWithTheLibraryOnAGraphWithSharingAndCycles() {
        Wide wide = Wide.filled(1_000);

        assertSameElements(WideByHand.leaves(wide), Graphs.state(wide).leaves());
        Wide copy = WideByHand.map(wide, leaf -> leaf);
        assertEquals(List.of(), Graphs.diff(Graphs.copy(wide), copy));
        assertSameElements(WideByHand.leaves(wide), Graphs.state(copy).leaves());
        Wide snapshot = WideByHand.map(wide, leaf -> ((float[]) leaf).clone());
        assertEquals(List.of(), Graphs.diff(Graphs.snapshot(wide), snapshot));
    }

    @Test
    void makesAndWritesAGraphOfItsArraysAsTheLibraryDoes() {
        Wide wide = Wide.filled(1_000);
        Wide target = Wide.filled(1_000);
        Object[] leaves = WideByHand.leaves(wide);
        WidePlan plan = WidePlan.of(wide, leaves);

        Wide merged = plan.merge(leaves);
        plan.update(target, leaves);

        assertEquals(List.of(), Graphs.diff(wide, merged));
        assertSameElements(leaves, Graphs.state(merged).leaves());
        assertSameElements(leaves, Graphs.state(target).leaves());
    }

    @Test
    void agreesWithTheLibraryOnArithmetic() {
        State x = numbers(1);
        State y = numbers(2);
        FlatArray flatX = FlatArray.of(x.leaves());
        FlatArray flatY = FlatArray.of(y.leaves());

        assertArrayEquals(flat(x.add(y)), flatX.add(flatY).values());
        assertArrayEquals(flat(x.scale(0.3)), flatX.scale(0.3).values());
        assertArrayEquals(flat(x.axpy(0.3, y)), flatX.axpy(0.3, flatY).values());
        assertArrayEquals(flat(x.lerp(y, 0.3)), flatX.lerp(flatY, 0.3).values());
        assertEquals(x.dot(y), flatX.dot(flatY), 1e-9 * Math.abs(x.dot(y)));
        assertEquals(x.norm(), flatX.norm(), 1e-9 * x.norm());
        Object[] sums = ByHand.axpy(x.leaves().toArray(), 0.3, y.leaves().toArray());
        assertArrayEquals(flat(x.axpy(0.3, y)), FlatArray.of(List.of(sums)).values());
    }

    private static State numbers(int seed) {
        double[] next = {seed};
        return Graphs.state(Transformer.filled(2, 300)).mapNumbers(old -> next[0] = (next[0] * 1.1 + 0.7) % 10);
    }

    private static float[] flat(State state) {
        return FlatArray.of(state.leaves()).values();
    }

    private static <T> void checkInPlace(ByHand.InPlace<T> byHand, int leaves, Supplier<T> filled) {
        check(byHand, leaves, filled);
        T model = filled.get();
        Object[] others = byHand.flatten(filled.get());
        checkVectors(byHand, filled.get());

        byHand.updateLast(model, others[leaves - 1]);

        List<Object> found = Trees.leaves(model);
        assertSame(others[leaves - 1], found.get(leaves - 1));
        assertNotSame(others[0], found.get(0));

        byHand.update(model, others);

        assertSameElements(others, Trees.leaves(model));
    }

    private static <T> void checkVectors(ByHand<T> byHand, T model) {
        Ravel<T> ravel = Graphs.ravel(model);
        float[] numbers = new float[ravel.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }

        T unraveled = byHand.unravel(model, numbers);
        float[] vector = new float[numbers.length];
        byHand.ravel(unraveled, vector);

        assertTrue(Trees.same(ravel.unravel(numbers), unraveled));
        assertArrayEquals(numbers, vector);
    }

    private static <T> void check(ByHand<T> byHand, int count, Supplier<T> filled) {
        T model = filled.get();
        T second = filled.get();
        T third = filled.get();
        Object[] leaves = byHand.flatten(model);

        assertEquals(count, leaves.length);
        assertSameElements(leaves, Trees.leaves(model));
        for (T rebuilt : List.of(
                byHand.unflatten(second, leaves),
                byHand.map(model, leaf -> leaf),
                byHand.map(model, second, third, (a, b, c) -> a))) {
            assertTrue(Trees.same(model, rebuilt));
            assertSameElements(leaves, Trees.leaves(rebuilt));
        }
        assertSameElements(byHand.flatten(second), Trees.leaves(byHand.map(model, second, third, (a, b, c) -> b)));
        assertSameElements(byHand.flatten(third), Trees.leaves(byHand.map(model, second, third, (a, b, c) -> c)));
    }

    private static void assertSameElements(Object[] expected, List<Object> found) {
        assertEquals(expected.length, found.size());
        for (int i = 0; i < expected.length; i++) {
            assertSame(expected[i], found.get(i), "leaf " + i);
        }
    }
}
