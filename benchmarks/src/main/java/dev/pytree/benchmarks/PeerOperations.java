package dev.pytree.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pytree.benchmarks.peer.Libraries;
import dev.pytree.benchmarks.peer.Reflective;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What other libraries do with the same models: deep copies, to compare with snapshot, and leaves. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Xmn64m"})
@Warmup(iterations = 7, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 80, timeUnit = TimeUnit.MILLISECONDS)
public abstract class PeerOperations<T> {
    final T model;

    private final Kryo kryo = Libraries.kryo(true);
    private final Kryo kryoWithoutReferences = Libraries.kryo(false);
    private final ObjectMapper jackson = Libraries.jackson();

    PeerOperations(T model) {
        this.model = model;
    }

    /** {@return a deep copy by MapStruct} */
    abstract T mapped();

    @Benchmark
    public T snapshotByMapStruct() {
        return mapped();
    }

    @Benchmark
    public T snapshotByKryo() {
        return kryo.copy(model);
    }

    @Benchmark
    public T snapshotByKryoWithoutReferences() {
        return kryoWithoutReferences.copy(model);
    }

    @Benchmark
    public T snapshotByReflection() {
        return Reflective.copy(model);
    }

    @Benchmark
    @SuppressWarnings("unchecked") // a copy is of the same class
    public T snapshotByJackson() {
        return (T) jackson.convertValue(model, model.getClass());
    }

    @Benchmark
    public List<Object> leavesByReflection() {
        return Reflective.leaves(model);
    }

    @Benchmark
    public JsonNode leavesByJackson() {
        return jackson.valueToTree(model);
    }
}
