package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that were compiled before. */
final class SeparateCompilationTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Path base;
    private Path derived;

    @BeforeEach
    void twoClasses() {
        workspace = new Workspace(folder);
        base = workspace.source(
                "lib/Base.java",
                "package lib; import dev.pytree.*;"
                        + " @PytreeNode public class Base { @Param public float[] zeta; @Ignore public int[] seen;"
                        + " public float[] alpha; @Static public int mid; public Base() {} }");
        derived = workspace.source(
                "app/Derived.java",
                "package app; import dev.pytree.*; import lib.Base;"
                        + " @PytreeNode public class Derived extends Base { float[] beta; Base other; }");
    }

    @Test
    void aSuperclassFromAClassFileKeepsItsOrderAndItsKinds() {
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), base));
        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), derived));

        String source = workspace.read("2/app/DerivedPytree.java");
        assertTrue(source.contains("@PytreeGenerated({\"zeta\", \"alpha\", \"mid\", \"beta\", \"other\"})"), source);
        assertTrue(source.contains("Field.leaf(\"zeta\", Kind.PARAM, float[].class)"), source);
    }

    @Test
    void aSubclassIsRefusedAtRunTimeIfItsSuperclassGainedAField() {
        assertEquals(
                "app.Derived was compiled when its superclass lib.Base had the fields [zeta, alpha, mid], and now it has [zeta,"
                        + " alpha, mid, late]. Compile app.Derived again.",
                refusalAfter("public float[] alpha; @Static public int mid; public double[] late;"));
    }

    @Test
    void aSubclassIsRefusedAtRunTimeIfItsSuperclassLostAField() {
        assertEquals(
                "app.Derived was compiled when its superclass lib.Base had the fields [zeta, alpha, mid], and now it has [zeta,"
                        + " mid]. Compile app.Derived again.",
                refusalAfter("@Static public int mid;"));
    }

    @Test
    void aSubclassIsRefusedAtRunTimeIfTheFieldsOfItsSuperclassChangedPlaces() {
        assertEquals(
                "app.Derived was compiled when its superclass lib.Base had the fields [zeta, alpha, mid], and now it has [zeta,"
                        + " mid, alpha]. Compile app.Derived again.",
                refusalAfter("@Static public int mid; public float[] alpha;"));
    }

    @Test
    void aSubclassOfAnAbstractClassIsRefusedToo() {
        abstractly("public float[] alpha; @Static public int mid;");
        assertEquals(
                "app.Derived was compiled when its superclass lib.Base had the fields [zeta, alpha, mid], and now it has [zeta,"
                        + " alpha]. Compile app.Derived again.",
                refusalAfter("public float[] alpha;"));
    }

    @Test
    void aSubclassIsNotRefusedIfItsSuperclassIsCompiledAgainAsItWas() {
        assertDoesNotThrow(() -> twoSteps("public float[] alpha; @Static public int mid;"));
    }

    private String refusalAfter(String fields) {
        return assertThrows(IncompatibleClassChangeError.class, () -> twoSteps(fields))
                .getMessage();
    }

    /** Declares the superclass abstract, here and in later steps. */
    private void abstractly(String fields) {
        base = workspace.source("lib/Base.java", base("abstract class", fields));
        derived = workspace.source(
                "app/Derived.java",
                "package app; import dev.pytree.*; @PytreeNode public class Derived extends lib.Base { float[] beta; }");
    }

    /** Compiles both classes, then the superclass again with other fields, and loads the adapter of the subclass. */
    private void twoSteps(String fields) throws Exception {
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), base));
        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), derived));
        String kind = Files.readString(base).contains("abstract") ? "abstract class" : "class";
        Path changed = workspace.source("lib/Base.java", base(kind, fields));
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), changed));
        Class.forName("app.DerivedPytree", true, workspace.loader());
    }

    private static String base(String kind, String fields) {
        return "package lib; import dev.pytree.*; @PytreeNode public " + kind
                + " Base { @Param public float[] zeta; @Ignore public int[] seen; " + fields + " public Base() {} }";
    }

    @Test
    void anAnnotatedClassWithoutItsGeneratedOneIsRefused() {
        workspace.compile("1", List.of(), base);

        assertEquals(
                List.of(
                        "[PytreeUnprocessed] Derived uses Base, which is annotated, but there is no BasePytree: the processor did"
                                + " not run where Base was compiled. Compile it again with pytree-processor on its annotation"
                                + " processor path."),
                workspace.compile("2", List.of(new PytreeProcessor()), derived));
    }

    @Test
    void aFieldTypeThatOnlyAClassFileNamesAndNobodyHasIsReported() {
        Path gone = workspace.source("lib/Gone.java", "package lib; public class Gone {}");
        Path holder = workspace.source(
                "lib/Holder.java",
                "package lib; import dev.pytree.*; @PytreeNode public class Holder {"
                        + " @Static(identity = true) public Gone gone; public Holder() {} }");
        Path user = workspace.source(
                "app/User.java",
                "package app; import dev.pytree.*; @PytreeNode public class User extends lib.Holder { float[] a; }");
        workspace.compile("1", List.of(new PytreeProcessor()), gone, holder);
        workspace.delete("1/lib/Gone.class");

        assertTrue(workspace
                .compile("2", List.of(new PytreeProcessor()), user)
                .contains(
                        "[PytreeUndefined] User is not written: it needs lib.Gone, which was not found. If another processor"
                                + " generates it, put that processor on the path; if it comes from a library, add what the library"
                                + " depends on."));
    }

    @Test
    void aMethodOfALibraryThatLacksAClassIsNotForwarded() {
        Path gone = workspace.source("lib/Gone.java", "package lib; public class Gone {}");
        Path plain = workspace.source(
                "lib/Plain.java",
                "package lib; public class Plain { public int use(Gone gone) { return 1; } public int one() { return 1; } }");
        Path user = workspace.source(
                "app/User.java",
                "package app; import dev.pytree.*; @PytreeNode public class User extends lib.Plain { float[] a; }");
        workspace.compile("1", List.of(), gone, plain);
        workspace.delete("1/lib/Gone.class");

        assertEquals(List.of(), workspace.compile("2", List.of(new PytreeProcessor()), user));
        String source = workspace.read("2/app/UserPytree.java");
        assertTrue(source.contains("int one()") && !source.contains("use("), source);
    }

    @Test
    void compilingAgainOverItsOwnOutputIsNoClash() {
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), base));
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), base));
    }

    @Test
    void theIndexListsNodesAndNoRoots() {
        Path roots = workspace.source(
                "lib/Shape.java",
                "package lib; import dev.pytree.*; @PytreeNode public sealed interface Shape permits Shape.A {"
                        + " @PytreeNode record A(float[] a) implements Shape {} }");
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), roots, base));

        assertEquals(
                "lib.BasePytree$Type\nlib.Shape_APytree$Type\n",
                workspace.read("1/META-INF/services/dev.pytree.NodeType"));
    }

    @Test
    void theIndexKeepsTheNodesOfOtherFilesCompiledBefore() {
        Path one = workspace.source("lib/One.java", node("One"));
        Path two = workspace.source("lib/Two.java", node("Two"));
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), one, two));

        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), one));

        assertEquals("lib.OnePytree$Type\nlib.TwoPytree$Type\n", index());
    }

    @Test
    void theIndexForgetsClassesThatAreGone() {
        Path one = workspace.source("lib/One.java", node("One"));
        Path two = workspace.source("lib/Two.java", node("Two"));
        Path three = workspace.source("lib/Three.java", node("Three"));
        workspace.compile("1", List.of(new PytreeProcessor()), one, two, three);
        workspace.delete("1/lib/Two.class");
        workspace.delete("1/lib/ThreePytree.java");
        workspace.delete("1/lib/ThreePytree.class");
        workspace.delete("1/lib/ThreePytree$Type.class");

        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), one));

        assertEquals("lib.OnePytree$Type\n", index());
    }

    @Test
    void theIndexForgetsAClassThatIsNoNodeAnyMore() {
        Path one = workspace.source("lib/One.java", node("One"));
        Path two = workspace.source("lib/Two.java", node("Two"));
        workspace.compile("1", List.of(new PytreeProcessor()), one, two);
        Path plain = workspace.source("lib/Two.java", "package lib; public class Two { public float[] a; }");

        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), one, plain));

        assertEquals("lib.OnePytree$Type\n", index());
    }

    @Test
    void theIndexForgetsAClassThatIsRefused() {
        Path one = workspace.source("lib/One.java", node("One"));
        Path two = workspace.source("lib/Two.java", node("Two"));
        workspace.compile("1", List.of(new PytreeProcessor()), one, two);
        Path refused = workspace.source(
                "lib/Two.java", "package lib; import dev.pytree.*; @PytreeNode public class Two { public int a; }");

        assertEquals(
                1,
                workspace.compile("1", List.of(new PytreeProcessor()), refused).size());

        assertEquals("lib.OnePytree$Type\n", index());
    }

    @Test
    void theIndexKeepsNodeTypesWrittenByHand() {
        Path hand = workspace.source("lib/Hand.java", "package lib; public class Hand { public static class Type {} }");
        assertEquals(List.of(), workspace.compile("1", List.of(), hand));
        workspace.write(
                "1/META-INF/services/dev.pytree.NodeType", "# by hand\nlib.Hand$Type # kept\n\nlib.Gone$Type\n");

        assertEquals(
                List.of(),
                workspace.compile("1", List.of(new PytreeProcessor()), workspace.source("lib/One.java", node("One"))));

        assertEquals("lib.Hand$Type\nlib.OnePytree$Type\n", index());
    }

    @Test
    void aKindForRecordComponentsAloneIsRead() {
        Path source = workspace.source(
                "lib/Part.java",
                "package lib; import dev.pytree.*; import java.lang.annotation.*; @PytreeNode public record Part(@Own double rate) {"
                        + " @VariableKind @Target(ElementType.RECORD_COMPONENT) public @interface Own {} }");

        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), source));
        assertTrue(workspace.read("1/lib/PartPytree.java").contains("Own"));
    }

    @Test
    void aFieldThatASubclassInAnotherPackageCannotReadIsSaidToBeUnreadableFromThere() {
        Path near = workspace.source(
                "lib/Near.java",
                "package lib; import dev.pytree.*; @PytreeNode public class Near { protected float[] weight; public Near() {}"
                        + " public void setWeight(float[] weight) { this.weight = weight; } }");
        Path far = workspace.source(
                "app/Far.java",
                "package app; import dev.pytree.*; @PytreeNode public class Far extends lib.Near { float[] own; }");

        assertEquals(
                List.of(
                        "[PytreeUnreadable] Near.weight cannot be read from Far: it is protected in another package, and there is"
                                + " no method float[] weight() or float[] getWeight(). Let its package see the field, or add one of"
                                + " these methods."),
                workspace.compile("1", List.of(new PytreeProcessor()), near, far));
    }

    @Test
    void theConstructorToPasteCallsTheSetterOfASuperclassInAnotherPackage() {
        Path near = workspace.source(
                "lib/Near.java",
                "package lib; import dev.pytree.*; @PytreeNode public class Near { private float[] weight; public Near() {}"
                        + " public float[] weight() { return weight; }"
                        + " public void setWeight(float[] weight) { this.weight = weight; } }");
        Path far = workspace.source(
                "app/Far.java",
                "package app; import dev.pytree.*; @PytreeNode public class Far extends lib.Near { final float[] own;"
                        + " Far(int size) { own = new float[size]; } }");

        assertEquals(
                List.of(
                        "[PytreeConstructor] Far cannot be rebuilt: own is final and no constructor takes it. Constructors found:"
                                + " Far(int size). If own has an initialiser, drop it. Then add:\n"
                                + "      Far(float[] weight, float[] own) {\n"
                                + "          setWeight(weight);\n"
                                + "          this.own = own;\n"
                                + "      }"),
                workspace.compile("1", List.of(new PytreeProcessor()), near, far));
    }

    private String index() {
        return workspace.read("1/META-INF/services/dev.pytree.NodeType");
    }

    private static String node(String name) {
        return "package lib; import dev.pytree.*; @PytreeNode public class " + name + " { public float[] a; public "
                + name + "() {} }";
    }
}
