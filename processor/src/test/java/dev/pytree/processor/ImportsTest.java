package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes of a library that knows nothing of trees. */
final class ImportsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aPackageImportsClassesOfALibraryAndAnotherOneItsAdapter(Compiler compiler) throws Exception {
        Workspace workspace = library(compiler);
        Path demo = workspace.source("demo/package-info.java", """
                @PytreeNode(imports = {Vector.class, Body.class, Outer.Inner.class}, scalars = Scalars.LEAF)
                package demo;
                import dev.pytree.*;
                import lib.*;
                """);
        Path model = workspace.source("demo/Model.java", """
                package demo;
                import dev.pytree.*;
                import lib.*;
                @PytreeNode public record Model(@Param Vector position, java.util.List<Body> bodies, Outer.Inner inner) {}
                """);
        Path app = workspace.source("app/App.java", """
                package app;
                import demo.*;
                import dev.pytree.*;
                import java.util.List;
                import lib.*;
                @PytreeNode(imports = {VectorPytree.class, BodyPytree.class})
                public record App(Vector velocity, Body body, Model model) {
                    public static String run() {
                        var body = new Body(new float[] {1}, "earth");
                        var model = new Model(new Vector(1, 2), List.of(body), new Outer.Inner(new int[] {5}));
                        var app = new App(new Vector(3, 4), body, model);
                        Laws.check(app);
                        VectorPytree velocity = AppPytree.of(app).velocity();
                        return Trees.flatten(AppPytree.TYPE, app).paths() + " " + velocity.x() + " " + velocity.length()
                                + " " + Graphs.split(app).state().filter(Filter.kind(Param.class)).paths();
                    }
                }
                """);
        assertEquals(List.of(), workspace.compile("demo", List.of(new PytreeProcessor()), demo, model));
        assertEquals(List.of(), workspace.compile("app", List.of(new PytreeProcessor()), app));

        assertEquals(
                "[.velocity.x, .velocity.y, .body.mass, .model.position.x, .model.position.y, .model.bodies[0].mass,"
                        + " .model.inner.data] 3.0 5.0"
                        + " [.model.position.x, .model.position.y]",
                workspace.loader().loadClass("app.App").getMethod("run").invoke(null));
        assertEquals(
                "demo.BodyPytree$Type\ndemo.ModelPytree$Type\ndemo.Outer_InnerPytree$Type\ndemo.VectorPytree$Type\n",
                workspace.read("demo/META-INF/services/dev.pytree.NodeType"));
    }

    @Test
    void theSameIsWrittenUnderAllCompilersFromSourcesAndClassFiles() {
        String javac = generated("javac", Compiler.JAVAC, false);
        assertEquals(javac, generated("javac together", Compiler.JAVAC, true));
        assertEquals(javac, generated("eclipse", Compiler.ECLIPSE, false));
        assertEquals(javac, generated("eclipse together", Compiler.ECLIPSE, true));
        assertTrue(javac.contains("@PytreeGenerated({\"alpha\", \"mid\", \"zeta\"})"), javac);
    }

    @Test
    void whatIsImportedIsRefusedWhereItIsImported() {
        Workspace workspace = library(Compiler.JAVAC);
        Path demo = workspace.source(
                "demo/package-info.java", "@dev.pytree.PytreeNode(imports = lib.Vector.class)\npackage demo;");
        var said = workspace.compile("demo", List.of(), List.of(new PytreeProcessor()), demo);

        assertEquals(
                "[PytreeScalar] Vector.x, which demo imports, is double: a number may be data or structure. Say @Leaf or a kind such as"
                        + " @Param if it is data, @Static if it is structure; @PytreeNode(scalars = LEAF) or (scalars = STATIC)"
                        + " says it for all numbers of Vector. An annotation that javac does not find counts as none.",
                said.get(0).getMessage(null));
        assertEquals(2, said.size());
    }

    @Test
    void aPackageWithoutImportsIsTold() {
        Workspace workspace = new Workspace(folder);
        Path demo = workspace.source("demo/package-info.java", "@dev.pytree.PytreeNode\npackage demo;");

        assertEquals(
                List.of(
                        "[PytreeImport] demo imports no class, which is all that @PytreeNode can ask of a package. Name one, or annotate"
                                + " classes instead."),
                workspace.compile("demo", List.of(new PytreeProcessor()), demo));
    }

    @Test
    void twoClassesOfOneNameAreTold() {
        Workspace workspace = new Workspace(folder);
        Path one = workspace.source("one/Vector.java", "package one; public record Vector(float[] x) {}");
        Path two = workspace.source("two/Vector.java", "package two; public record Vector(float[] x) {}");
        Path demo = workspace.source(
                "demo/package-info.java",
                "@dev.pytree.PytreeNode(imports = {one.Vector.class, two.Vector.class})\npackage demo;");

        assertEquals(
                List.of(
                        "[PytreeNameClash] one.Vector and two.Vector would both generate VectorPytree. Rename one of them."),
                workspace.compile("demo", List.of(new PytreeProcessor()), one, two, demo));
    }

    private String generated(String space, Compiler compiler, boolean together) {
        Workspace workspace = new Workspace(folder.resolve(space)).with(compiler);
        Path library = workspace.source("lib/Bean.java", """
                package lib;
                public class Bean {
                    private float[] zeta;
                    private float[] alpha;
                    private float[] mid;
                    public float[] getZeta() { return zeta; }
                    public float[] getAlpha() { return alpha; }
                    public float[] getMid() { return mid; }
                    public void setZeta(float[] given) { zeta = given; }
                    public void setAlpha(float[] given) { alpha = given; }
                    public void setMid(float[] given) { mid = given; }
                    public int size(int start) { return start; }
                    public int count(int end) { return end; }
                }
                """);
        Path demo = workspace.source(
                "demo/package-info.java", "@dev.pytree.PytreeNode(imports = lib.Bean.class)\npackage demo;");
        if (!together) {
            workspace.compile("lib", List.of(), library);
        }
        assertEquals(
                List.of(),
                together
                        ? workspace.compile("demo", List.of(new PytreeProcessor()), library, demo)
                        : workspace.compile("demo", List.of(new PytreeProcessor()), demo));
        return workspace.read("demo/demo/BeanPytree.java");
    }

    private Workspace library(Compiler compiler) {
        Workspace workspace = new Workspace(folder).with(compiler);
        Path vector = workspace.source(
                "lib/Vector.java",
                "package lib; public record Vector(double x, double y) {"
                        + " public double length() { return Math.hypot(x, y); } }");
        Path body = workspace.source("lib/Body.java", """
                package lib;
                public final class Body {
                    private final String name;
                    private final float[] mass;
                    private transient int hash;
                    public Body(float[] mass, String name) { this.mass = mass; this.name = name; }
                    public String getName() { return name; }
                    public float[] getMass() { return mass; }
                }
                """);
        Path outer = workspace.source(
                "lib/Outer.java", "package lib; public class Outer { public record Inner(int[] data) {} }");
        assertEquals(
                List.of(),
                workspace.compile("lib", List.of("-parameters"), List.of(), vector, body, outer).stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(each -> each.getMessage(null))
                        .toList());
        return workspace;
    }
}
