package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptersTest {
    static final class Plain {}

    private static String missing(Object value) {
        return assertThrows(PytreeException.class, () -> Trees.flatten(List.of(value)))
                .getMessage();
    }

    @Test
    void aClassOfTheJdkIsToldToStayOut() {
        assertEquals(
                "flatten at [0]: java.util.HashSet is neither a leaf, a node nor a container. Keep it out of the tree with"
                        + " @Static or @Ignore, or register a NodeType or LeafType for it",
                missing(new HashSet<>()));
    }

    @Test
    void aPlainClassIsToldToBeAnnotated() {
        assertEquals(
                "flatten at [0]: dev.pytree.AdaptersTest$Plain is neither a leaf nor a node. Annotate it with @PytreeNode,"
                        + " or register a NodeType or LeafType for it; if it is annotated, check that pytree-processor ran (on JDK 23 and later it must be on the processor"
                        + " path) and that the index META-INF/services/dev.pytree.NodeType was written",
                missing(new Plain()));
    }

    @Test
    void aLocalOrAnonymousClassOrALambdaIsToldToBecomeANamedOne() {
        class Local {}
        Runnable lambda = () -> {};
        for (Object value : List.of(new Local(), new Object() {}, lambda)) {
            assertEquals(
                    "flatten at [0]: " + value.getClass().getTypeName() + " is a local or anonymous class or a lambda,"
                            + " which has no adapter; make it a named class with @PytreeNode",
                    missing(value));
        }
    }

    @Test
    void everyMissingAdapterIsTold() {
        var e = assertThrows(PytreeException.class, () -> Trees.flatten(List.of(new Plain(), 1, new Object())));
        assertEquals(
                List.of("[0]", "[2]"),
                e.problems().stream().map(problem -> problem.path().toString()).toList());
    }

    @Test
    void anUnannotatedSubclassIsNeverSliced() {
        var e = assertThrows(
                PytreeException.class,
                () -> Trees.flatten(Layers.LinearType.TYPE.list(), List.of(new Layers.Linear(1, 2), new Fancy())));
        assertTrue(
                e.getMessage()
                        .startsWith("flatten at [1]: dev.pytree.AdaptersTest$Fancy is neither a leaf nor a node."),
                e.getMessage());
    }

    static final class Fancy extends Layers.Linear {}

    @Test
    void theIndexOfAnotherClassLoaderIsReadAndItsBrokenLinesAreTold(@TempDir Path directory) throws Exception {
        Path index = directory.resolve("index");
        Files.writeString(
                index, "dev.pytree.Gone$Type\ndev.pytree.AdaptersTest\n" + Island.Type.class.getName() + "\n");
        var loader = new Isolated(index.toUri().toURL());
        Object island = loader.loadClass(Island.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        assertEquals(List.of(7), Trees.leaves(island));

        Object plain = loader.loadClass(Stranger.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        String message = missing(plain);
        assertTrue(
                message.contains(". The index has lines that could not be loaded: dev.pytree.NodeType: Provider"
                        + " dev.pytree.Gone$Type not found; dev.pytree.NodeType: "),
                message);
        assertTrue(message.contains("dev.pytree.AdaptersTest not a subtype"), message);
    }

    public static final class Stranger {
        public Stranger() {}
    }

    public static final class Island {
        int value = 7;

        public Island() {}

        public static final class Type extends NodeType<Island> {
            public Type() {
                super(Island.class, Field.leaf("value", int.class));
            }

            @Override
            public int walk(Island node, Walker out, int at) {
                return out.leaf(at, node.value);
            }

            @Override
            public Island build(Builder in) {
                var island = new Island();
                island.value = in.intLeaf();
                return island;
            }
        }
    }

    /** Defines the classes of the test itself, and has an index of its own. */
    private static final class Isolated extends ClassLoader {
        private final URL index;

        Isolated(URL index) {
            super(AdaptersTest.class.getClassLoader());
            this.index = index;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.contains("AdaptersTest$Island") && !name.contains("AdaptersTest$Stranger")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/")
                    ? new Vector<>(List.of(index)).elements()
                    : super.getResources(name);
        }
    }
}
