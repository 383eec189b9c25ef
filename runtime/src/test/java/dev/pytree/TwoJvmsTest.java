package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Stations.Mode;
import dev.pytree.Stations.Station;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoJvmsTest {
    @TempDir
    private Path dir;

    /** This JDK, and those installed beside it that are new enough. */
    static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        var jdks = new ArrayList<Path>();
        jdks.add(own);
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            for (Path jdk : siblings.sorted().toList()) {
                Path release = jdk.resolve("release");
                if (Files.isExecutable(jdk.resolve("bin/java"))
                        && Files.isReadable(release)
                        && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")
                        && !jdks.contains(jdk.toRealPath())) {
                    jdks.add(jdk.toRealPath());
                }
            }
        }
        return jdks;
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aModelGoesToAnotherJvmAndComesBack(Path jdk) throws Exception {
        Station model = Stations.full();
        Split<Station> split = Graphs.split(model);
        Path sent = dir.resolve("sent");
        Path answer = dir.resolve("answer");
        write(sent, split.graphDef(), split.state());
        String printed = peer(jdk, List.of(), "model", sent, answer);
        String here = Serials.sent(split.graphDef()) + "\n" + split.graphDef().paths() + "\n" + split.state() + "\n";
        assertEquals(SerialPeer.ascii(here), printed);

        try (var in = new ObjectInputStream(Files.newInputStream(answer))) {
            var graphDef = (GraphDef<?>) in.readObject();
            var state = (State) in.readObject();
            assertNotEquals(split.graphDef(), graphDef);
            assertEquals(split.state().paths(), state.paths());
            Station back = Graphs.merge(graphDef.bindLike(model), state);
            assertArrayEquals(new float[] {42, Float.NaN, -0f}, back.kernel);
            assertNull(back.modes);
            assertSame(Mode.EXACT, back.mode);
            model.kernel[0] = 42;
            model.modes = null;
            assertEquals(Graphs.split(model).graphDef(), graphDef);
            assertEquals(Graphs.split(model).state(), state);
        }
    }

    @Test
    void noClassThatTheBytesNameIsLoaded() throws Exception {
        String canary = SerialPeer.class.getName() + "$Canary";
        var named = Named.Node.of(new Nodes.CellType());
        var codes = new Object[] {
            named,
            new ListType.ListShape(6),
            new Named.Node(canary, true, true, List.of()),
            new Named.Node("java.lang.ProcessBuilder", true, true, List.of()),
            new Structure.Fixed(new Named.Constant(canary + "$Song", "TWEET")),
            new Structure.Fixed(new Named.Type(canary)),
            new Named.Array(canary + "[]", 0),
            new Named.Proxy(canary, false),
            Structure.Null.NULL,
            new LeafSpec(Kind.of(canary), int.class),
            new Named.Type("javax.script.ScriptEngineManager")
        };
        var notes = new Object[] {ListType.Kept.ARRAY_LIST};
        Path sent = dir.resolve("sent");
        write(sent, new GraphDef<>(new Structure(codes, notes, 1, false, true)));
        Path log = dir.resolve("classes");
        Path own = Path.of(System.getProperty("java.home"));
        String printed = peer(own, List.of("-Xlog:class+load:file=" + log), "hostile", sent, sent);
        assertEquals(
                "Cell(value=[Canary(), ProcessBuilder(), TWEET, " + canary
                        + ", Canary[][], Pytree(null)], next=Canary int,"
                        + " name=javax.script.ScriptEngineManager)\ntrue\n7\n",
                printed);
        String loaded = Files.readString(log);
        assertTrue(loaded.contains(Binder.class.getName()));
        assertFalse(loaded.contains("Canary"));
        assertFalse(loaded.contains("ProcessBuilder"));
        assertFalse(loaded.contains("ScriptEngineManager"));
    }

    private static void write(Path file, Object... objects) throws IOException {
        try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
            for (Object object : objects) {
                out.writeObject(object);
            }
        }
    }

    /** Runs {@link SerialPeer} in a JVM of its own and returns what it prints. */
    private String peer(Path jdk, List<String> options, String what, Path in, Path out) throws Exception {
        var command = new ArrayList<String>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(place(Pytree.class) + System.getProperty("path.separator") + place(SerialPeer.class));
        command.add(SerialPeer.class.getName());
        command.addAll(List.of(what, in.toString(), out.toString()));
        Path printed = dir.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the other JVM ends");
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(printed);
        assertEquals(0, process.exitValue(), text);
        return text.replace("\r\n", "\n");
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
