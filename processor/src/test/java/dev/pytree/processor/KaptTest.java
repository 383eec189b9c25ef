package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kapt writes for a type that it does not find, often one that is still to be generated; the good case Stub is what it writes else. */
final class KaptTest {
    private static final String UNKNOWN = "package error; public final class NonExistentClass {}";

    @TempDir
    Path folder;

    @Test
    void aFieldOfAnUnknownTypeIsRefusedWithTheOptionThatKeepsItsName() {
        assertEquals(
                List.of(
                        "[PytreeNoRole] Model.part has no role: kapt did not find its type. Set correctErrorTypes to true in the"
                                + " configuration of kapt, so that a type which is to be generated keeps its name; or say @Static"
                                + " if it belongs to the structure, @Ignore if it belongs to neither."),
                compile("@PytreeNode record Model(float[] weight, error.NonExistentClass part) {}"));
    }

    @Test
    void aMethodOfAnUnknownTypeIsNotForwarded() {
        assertEquals(
                List.of(),
                compile(
                        "@PytreeNode record Model(float[] weight) { public int use(error.NonExistentClass it) { return 1; }"
                                + " public error.NonExistentClass give() { return null; } }"));

        String text = new Workspace(folder).read("1/demo/ModelPytree.java");
        assertFalse(text.contains("use(") || text.contains("give("), text);
    }

    @Test
    void anAnnotationOfAPropertyMayStandOnTheParametersOfItsConstructorAndCopy() {
        assertEquals(
                List.of(),
                compile("@PytreeNode @kotlin.Metadata final class Model { @Param private final float[] weight = null;"
                        + " public Model(@Param float[] weight) { super(); }"
                        + " public float[] getWeight() { return null; }"
                        + " public Model copy(@Param float[] weight) { return null; } }"));
    }

    /** It may be sealed, and kapt does not tell. */
    @Test
    void aProxyImplementsNoInterfaceOfKotlins() {
        assertEquals(
                List.of(),
                compile(
                        "@PytreeNode record Model(float[] weight) implements Part {} @kotlin.Metadata interface Part {}"));

        String text = new Workspace(folder).read("1/demo/ModelPytree.java");
        assertFalse(text.contains("implements"), text);
    }

    private List<String> compile(String model) {
        var workspace = new Workspace(folder);
        return workspace.compile(
                "1",
                List.of(new PytreeProcessor()),
                workspace.source("error/NonExistentClass.java", UNKNOWN),
                workspace.source("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}"),
                workspace.source("demo/Model.java", "package demo; import dev.pytree.*; " + model));
    }
}
