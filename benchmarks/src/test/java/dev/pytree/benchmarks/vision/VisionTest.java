package dev.pytree.benchmarks.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.Laws;
import dev.pytree.Trees;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionTest {
    /** What optree publishes for its benchmark. */
    @ParameterizedTest
    @CsvSource({
        "TinyMLP, 53, 16",
        "AlexNet, 188, 32",
        "ResNet18, 698, 244",
        "ResNet34, 1242, 436",
        "ResNet50, 1702, 640",
        "ResNet101, 3317, 1252",
        "ResNet152, 4932, 1864",
        "ViTH14, 3420, 784",
        "SwinB, 2881, 706"
    })
    void hasTheNodesAndLeavesOfTheOriginal(Vision shape, int nodes, int leaves) {
        Object tree = shape.containers();

        assertEquals(nodes, nodes(tree));
        assertEquals(leaves, Trees.leaves(tree).size());
        assertEquals(leaves / 2, Trees.leaves(shape.records()).size());
    }

    @Test
    void keepsTheLaws() {
        Laws.check(Vision.TinyMLP.records());
        Laws.checkTree(Vision.TinyMLP.containers());
    }

    private static int nodes(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return 1 + nodes(map.values());
        }
        return tree instanceof List<?> list ? 1 + nodes((Collection<?>) list) : 1;
    }

    private static int nodes(Collection<?> children) {
        return children.stream().mapToInt(VisionTest::nodes).sum();
    }
}
