package dev.pytree.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MainTest {
    private static final String EXPECTED = """
            A module held as data
              LinearPytree(Linear(kernel=float[2, 3], bias=float[3], inputs=2))
              kernel: 2 x 3
              forward: [0.85419273, -0.4621253, -0.6462405]
            A change that is kept
              count: 0
              after an edit: 1
              after a call: 2
            A mutable and an immutable module in one model
              structure: Network(linear=Linear(kernel=Param float[][], bias=Param float[], inputs=2),\
             affine=Affine(scale=Param float[], shift=Param float[]), calls=Counter(count=BatchStat int))
              parameters: 15 numbers in [.linear.kernel, .linear.bias, .affine.scale, .affine.shift]
              the rest: [.calls.count]
              before: [2.7083855, 0.0757494, -0.29248095]
              with half the weights: [0.92709637, 0.26893735, 0.17687976]
              same structure: true
            """;

    @Test
    void printsEachStep() {
        assertEquals(EXPECTED, output());
    }

    static String output() {
        var bytes = new ByteArrayOutputStream();
        Main.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
