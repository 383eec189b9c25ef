package dev.pytree.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the worker threads for one operation, which a busy machine disturbs far less than wall time. Work that they
 * hand to the common pool counts too, so that nothing gets cheaper by being parallel.
 */
public final class CpuTime implements InternalProfiler {
    /** The name of the result. */
    public static final String LABEL = "cpu";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<Long, Long> before = Map.of();

    /** A profiler for {@code -prof dev.pytree.benchmarks.CpuTime}. */
    public CpuTime() {}

    @Override
    public String getDescription() {
        return "processor time of the worker threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanosByWorker();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long nanos = 0;
        for (var worker : nanosByWorker().entrySet()) {
            nanos += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
        }
        double perOperation = (double) nanos / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, perOperation, "ns/op", AggregationPolicy.AVG));
    }

    private Map<Long, Long> nanosByWorker() {
        Map<Long, Long> nanos = new HashMap<>();
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && isWorker(info.getThreadName())) {
                nanos.put(id, threads.getThreadCpuTime(id));
            }
        }
        return nanos;
    }

    private static boolean isWorker(String name) {
        return name.contains("jmh-worker") || name.startsWith("ForkJoinPool");
    }
}
