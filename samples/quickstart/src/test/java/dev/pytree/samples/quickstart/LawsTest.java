package dev.pytree.samples.quickstart;

import dev.pytree.Laws;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LawsTest {
    private final Linear linear = new Linear(2, 3, 1);
    private final Affine affine = new Affine(new float[] {1, 2, 3}, new float[3]);

    @Test
    void holdForAGeneratedClass() {
        Laws.check(linear);
        Laws.check(new Counter(3));
    }

    @Test
    void holdForAGeneratedRecord() {
        Laws.check(affine);
    }

    @Test
    void holdForBothInOneModel() {
        Laws.check(new Network(linear, affine));
    }

    @Test
    void holdForContainersOfThem() {
        Laws.check(List.of(linear, Map.of("en", affine), Optional.of(linear)));
        Laws.check(new Object[] {linear, null, new Affine[] {affine, affine}});
    }

    @Test
    void holdForProxiesOfThem() {
        Laws.check(List.of(LinearPytree.of(linear), AffinePytree.of(affine)));
    }
}
