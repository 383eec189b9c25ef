package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Node types that break the laws of {@link NodeType} are told apart from the data they are given. */
class ContractTest {
    record Point(float[] xs, int dim, Object child) {}

    static class Blob {
        float[] xs = {1};
    }

    static final class SubBlob extends Blob {}

    private static final float[] XS = {1};

    private interface Walk {
        int walk(Point node, Walker out, int at);
    }

    private static final Walk RIGHT = (node, out, at) -> {
        at = out.leaf(at, node.xs());
        at = out.fixed(at, node.dim());
        return out.node(at, TreeType.any(), node.child());
    };

    private static NodeType<Point> type(Walk walk, Function<Builder, Point> build) {
        return new NodeType<>(
                Point.class,
                Field.leaf("xs", float[].class),
                Field.fixed("dim", int.class),
                Field.node("child", Object.class)) {
            @Override
            public int walk(Point node, Walker out, int at) {
                return walk.walk(node, out, at);
            }

            @Override
            public Point build(Builder in) {
                return build.apply(in);
            }
        };
    }

    private static void assertWalk(Walk walk, String... problems) {
        var type = type(walk, in -> null);
        var e = assertThrows(PytreeException.class, () -> Trees.flatten(type.list(), List.of(new Point(XS, 3, 4))));
        assertEquals(
                List.of(problems), e.problems().stream().map(Object::toString).toList());
        assertThrows(PytreeException.class, () -> Graphs.split(type.list(), List.of(new Point(XS, 3, 4))));
    }

    @Test
    void walkThatVisitsTooFewFieldsIsTold() {
        assertWalk(
                (node, out, at) -> out.leaf(at, node.xs()),
                "at [0]: the adapter of Point visits 1 field and declares 3; walk makes one call for each field");
    }

    @Test
    void walkThatVisitsTooManyFieldsIsTold() {
        String message =
                "at [0]: the adapter of Point visits 4 fields and declares 3; walk makes one call for each field";
        assertWalk((node, out, at) -> out.leaf(RIGHT.walk(node, out, at), node.xs()), message);
        assertWalk((node, out, at) -> out.fixed(RIGHT.walk(node, out, at), 1), message);
        assertWalk((node, out, at) -> out.node(RIGHT.walk(node, out, at), TreeType.any(), List.of(1)), message);
    }

    @Test
    void walkWithAnotherVerbIsTold() {
        assertWalk(
                (node, out, at) -> {
                    at = out.fixed(at, node.dim());
                    at = out.leaf(at, node.xs());
                    return out.leaf(at, node.child());
                },
                "at [0].xs: the adapter calls fixed for xs, which is declared as leaf; walk visits the fields in their"
                        + " order, each with the verb of its role",
                "at [0].dim: the adapter calls leaf for dim, which is declared as fixed; walk visits the fields in their"
                        + " order, each with the verb of its role",
                "at [0].child: the adapter calls leaf for child, which is declared as node; walk visits the fields in"
                        + " their order, each with the verb of its role");
        assertWalk(
                (node, out, at) -> {
                    at = out.node(at, TreeType.any(), node.xs());
                    at = out.node(at, TreeType.any(), List.of(node));
                    return out.node(at, TreeType.any(), node.child());
                },
                "at [0].xs: the adapter calls node for xs, which is declared as leaf; walk visits the fields in their"
                        + " order, each with the verb of its role",
                "at [0].dim: the adapter calls node for dim, which is declared as fixed; walk visits the fields in their"
                        + " order, each with the verb of its role");
    }

    @Test
    void walkWithALeafOfAnotherTypeIsTold() {
        assertWalk(
                (node, out, at) -> {
                    at = out.leaf(at, new double[0]);
                    at = out.fixed(at, node.dim());
                    return out.node(at, TreeType.any(), node.child());
                },
                "at [0].xs: expected a leaf of type float[], found double[]");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aPollutedListIsToldWhereItIsFirstUsed() {
        List<Double> polluted = (List) List.of(1.0, "text");
        TreeType<List<? extends Double>> type = LeafType.of(Double.class).list();
        String message = "flatten at [1]: expected a leaf of type java.lang.Double, found java.lang.String";
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> Trees.flatten(type, polluted))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> Trees.leaves(type, polluted))
                        .getMessage());
    }

    private static void assertBuild(Function<Builder, Point> build, String message) {
        var type = type(RIGHT, build);
        var deep = deep(type);
        var flat = Trees.flatten(type.list(), List.of(new Point(XS, 3, 4), new Point(XS, 3, 4)));
        assertEquals(
                "build at " + message,
                assertThrows(PytreeException.class, flat::unflatten).getMessage());
        Object tree = new Point(XS, 3, 4);
        for (int i = 0; i < Walker.LEVELS + 50; i++) {
            tree = List.of(tree);
        }
        var e = assertThrows(PytreeException.class, Trees.flatten(TreeType.exact(deep), tree)::unflatten);
        assertEquals(1, e.problems().size());
    }

    /** Lists of lists, down to a point. */
    private static TreeType<?> deep(NodeType<Point> type) {
        TreeType<?> deep = type;
        for (int i = 0; i < Walker.LEVELS + 50; i++) {
            deep = deep.list();
        }
        return deep;
    }

    private static final String ONCE =
            ": the adapter of Point does not build from each of its fields once, in their order: xs, dim, child";

    @Test
    void buildThatTakesTooFewFieldsIsTold() {
        assertBuild(in -> new Point(in.leaf(float[].class), 3, 4), "[0]" + ONCE);
        assertBuild(in -> new Point(in.leaf(float[].class), in.<Integer>fixed(), null), "[0]" + ONCE);
    }

    @Test
    void buildThatTakesTooManyFieldsIsTold() {
        assertBuild(
                in -> {
                    var point = new Point(in.leaf(float[].class), in.<Integer>fixed(), in.node(TreeType.any()));
                    in.fixed();
                    return point;
                },
                "[0]" + ONCE);
    }

    @Test
    void buildWithAnotherVerbIsTold() {
        assertBuild(
                in -> new Point(null, in.<Integer>fixed(), in.leaf(float[].class)),
                "[0].xs: the adapter asks for a static value, found float[]; build takes the fields in their order, each"
                        + " with the verb of its role");
        assertBuild(
                in -> new Point(in.leaf(float[].class), in.leaf(Integer.class), in.node(TreeType.any())),
                "[0].dim: the adapter asks for a leaf or node, found 3; build takes the fields in their order, each with"
                        + " the verb of its role");
    }

    @Test
    void buildWithAnotherTypeIsTold() {
        assertBuild(in -> new Point(null, (int) in.doubleLeaf(), null), "[0].xs: expected Double, found float[]");
    }

    @Test
    void buildThatReturnsNullIsTold() {
        assertBuild(
                in -> {
                    in.leaf(float[].class);
                    in.fixed();
                    in.node(TreeType.any());
                    return null;
                },
                "[0]: the adapter of Point built null; build returns a new Point");
    }

    @Test
    void buildThatReturnsASubclassIsTold() {
        var type = new NodeType<Blob>(Blob.class, Field.leaf("xs", float[].class)) {
            @Override
            public int walk(Blob node, Walker out, int at) {
                return out.leaf(at, node.xs);
            }

            @Override
            public Blob build(Builder in) {
                var blob = new SubBlob();
                blob.xs = in.leaf(float[].class);
                return blob;
            }
        };
        var e = assertThrows(PytreeException.class, Trees.flatten(type, new Blob())::unflatten);
        assertEquals(
                "build at the root: the adapter of Blob built a dev.pytree.ContractTest$SubBlob; build returns a new Blob",
                e.getMessage());
    }

    @Test
    void aFieldDeclaredTwiceIsRefused() {
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> new NodeType<Blob>(Blob.class, Field.leaf("xs", float[].class), Field.leaf("xs", int.class)) {
                    @Override
                    public int walk(Blob node, Walker out, int at) {
                        return at;
                    }

                    @Override
                    public Blob build(Builder in) {
                        return new Blob();
                    }
                });
        assertEquals(
                "dev.pytree.ContractTest$3 declares the field xs twice; each needs a name of its own", e.getMessage());
    }
}
