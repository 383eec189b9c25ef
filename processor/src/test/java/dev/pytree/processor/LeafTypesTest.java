package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of {@code LeafType}, as a library, a package that names it, and a program see it. */
final class LeafTypesTest {
    private static final Path LEAF_TYPE =
            Path.of("..", "runtime", "src", "main", "java", "dev", "pytree", "LeafType.java");
    private static final String SERVICES = "1/META-INF/services/dev.pytree.LeafType";

    @TempDir
    Path folder;

    private Workspace workspace;
    private Path[] library;
    private Path model;
    private Path names;

    @BeforeEach
    void sources() {
        workspace = new Workspace(folder);
        library = new Path[] {
            workspace.source("demo/Matrix.java", """
                    package demo;

                    public final class Matrix {
                        private final int rows;
                        private final int columns;
                        private final double[] data;

                        public Matrix(int rows, int columns, double[] data) {
                            this.rows = rows;
                            this.columns = columns;
                            this.data = data;
                        }

                        public int rows() {
                            return rows;
                        }

                        public int columns() {
                            return columns;
                        }

                        public double[] data() {
                            return data;
                        }
                    }
                    """),
            workspace.source(
                    "demo/MatrixLeaf.java",
                    "package demo; import dev.pytree.LeafType; import java.util.List; " + example())
        };
        names = workspace.source("app/package-info.java", "@dev.pytree.LeafTypes(demo.MatrixLeaf.class) package app;");
        model = workspace.source("app/Model.java", """
                package app;

                import dev.pytree.*;
                import demo.Matrix;
                import java.util.List;

                @PytreeNode
                public class Model {
                    @Param Matrix weights = new Matrix(1, 2, new double[] {1, 2});
                    List<Matrix> more = List.of(new Matrix(2, 1, new double[] {3, 4}));

                    public void scale(double factor) {
                        for (int i = 0; i < weights.data().length; i++) {
                            weights.data()[i] *= factor;
                        }
                    }

                    public static String run() {
                        var proxy = ModelPytree.of(new Model());
                        Matrix lent = proxy.weights();
                        proxy.scale(3);
                        return proxy + " " + lent.data()[1] + " " + proxy.weights().data()[1] + " "
                                + Trees.leaves(new Model()).size();
                    }
                }
                """);
    }

    /** The class in the Javadoc. */
    private static String example() {
        String text = Cases.read(LEAF_TYPE);
        int start = text.indexOf("<pre>{@code\n") + "<pre>{@code\n".length();
        return text.substring(start, text.indexOf(" * }</pre>")).replaceAll("(?m)^ \\* ?", "");
    }

    private String run() throws Exception {
        try (var loader = workspace.loader()) {
            return (String) loader.loadClass("app.Model").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        }
    }

    @Test
    void thePackageNamesTheLeafTypesOfItsNodes() throws Exception {
        assertEquals(List.of(), workspace.compile("1", List.of(), library));
        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), model, names));
        workspace.write(SERVICES, "demo.MatrixLeaf\n");

        assertEquals("ModelPytree(Model(weights=Matrix double[1, 2], more=[Matrix double[2, 1]])) 2.0 6.0 2", run());
    }

    @Test
    void aPackageFromAClassFileNamesThemToo() {
        assertEquals(List.of(), workspace.compile("1", List.of(), library));
        assertEquals(List.of(), workspace.compile("2", List.of(), names));

        assertEquals(List.of(), workspace.compile("3", List.of(new PytreeProcessor()), model));
    }

    @Test
    void aSuperclassBringsThoseOfItsPackage() {
        assertEquals(List.of(), workspace.compile("1", List.of(), library));
        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), model, names));
        Path derived = workspace.source(
                "other/Derived.java",
                "package other; import dev.pytree.*; @PytreeNode public class Derived extends app.Base {}");
        Path base = workspace.source(
                "app/Base.java",
                "package app; import dev.pytree.*; @PytreeNode public class Base { public demo.Matrix m; public Base() {} }");

        assertEquals(List.of(), workspace.compile("3", List.of(new PytreeProcessor()), base, derived));
    }

    @Test
    void withoutThePackageTheFieldsHaveNoRole() {
        assertEquals(List.of(), workspace.compile("1", List.of(), library));

        assertEquals(
                List.of(
                        "[PytreeNoLeafType] Model.weights is said to be data, but Matrix is no leaf: leaves are primitive arrays of any"
                                + " rank, numbers, booleans and chars. Hold the data in one of these; annotate Matrix with"
                                + " @PytreeNode if it has leaves of its own; write a LeafType for Matrix and name that in"
                                + " @LeafTypes; or say @Static.",
                        "[PytreeNoRole] Model.more has no role: Matrix is not annotated. Annotate Matrix with @PytreeNode, or import"
                                + " it there if it is not yours, or, if it is data as a whole, write a LeafType for it and name"
                                + " that in @LeafTypes; or say @Static if it belongs to the structure, @Ignore if it belongs to"
                                + " neither."),
                workspace.compile("2", List.of(new PytreeProcessor()), model));
    }

    @Test
    void withoutTheServicesFileTheMessageSaysHowToRegister() throws Exception {
        assertEquals(List.of(), workspace.compile("1", List.of(), library));
        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), model, names));
        workspace.write(SERVICES, "demo.Gone\n");

        String reason =
                "found a leaf of type demo.Matrix, which no leaf type is known for; leaves are primitive arrays, boxed"
                        + " numbers, Boolean and Character. For another class write a LeafType and list it in"
                        + " META-INF/services/dev.pytree.LeafType, or in a module provide it. The index has lines that could not be"
                        + " loaded: dev.pytree.LeafType: Provider demo.Gone not found";
        assertEquals("split: 2 problems\n  at .weights: " + reason + "\n  at .more[0]: " + reason, run());
    }
}
