package dev.pytree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class ComparisonTest {
    @Test
    void everythingMeasuredIsInATableAndTheOtherWayRound() {
        Set<String> compared = Stream.of(Comparison.LIBRARY, Comparison.PEERS)
                .flatMap(List::stream)
                .flatMap(comparison -> Stream.of(comparison.operation(), comparison.against()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(measured(), compared);
    }

    private static Set<String> measured() {
        var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        return BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .map(benchmark -> benchmark.getUsername())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
