package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The {@link Mode} fields of a structure or graph, which are set by name. */
final class Modes {
    private final String name;
    private final Object value;
    private final Set<String> known = new TreeSet<>();
    private final List<PytreeException.Problem> problems = new ArrayList<>();
    private boolean found;

    private Modes(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    /** {@return the structure with the modes of that name set} */
    static Structure with(Structure structure, String name, Object value) {
        structure.requireBound("withMode");
        var modes = new Modes(name, value);
        @Nullable Object[] codes = structure.codes.clone();
        for (var at = new Decoder(structure); at.next(); ) {
            Field field = at.field();
            if (field != null && modes.sets(field, at)) {
                codes[at.place()] = value;
            }
        }
        modes.finish("withMode");
        return new Structure(codes, structure.notes, structure.leafCount(), structure.refs);
    }

    /** Sets the modes of that name in place. */
    static <T> void set(TreeType<? super T> type, T graph, String name, Object value) {
        Certificate graphNow = Certificate.of("setMode", type, graph);
        var modes = new Modes(name, value);
        var nodes = new ArrayList<Node>();
        for (var at = new Decoder(graphNow.structure); at.next(); ) {
            Field field = at.field();
            if (field != null && modes.sets(field, at)) {
                modes.refuseFixed(at);
                Object node = graphNow.object(at.holderPlace());
                if (node != null) {
                    nodes.add(new Node(node, (NodeShape) at.holder()));
                }
            }
        }
        modes.finish("setMode");
        modes.fill(nodes);
    }

    /** Whether {@code field}, where the decoder stands, is a mode of the name; what is wrong with it is told. */
    private boolean sets(Field field, Decoder at) {
        if (!field.mode) {
            return false;
        }
        known.add(field.name);
        if (!field.name.equals(name)) {
            return false;
        }
        found = true;
        if (!LeafSpec.boxed(field.type).isInstance(value)) {
            problem(at, "expected a " + field.type.getSimpleName() + ", found " + described(value));
        }
        return true;
    }

    private static String described(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    }

    /** A node that has a mode of the name. */
    private record Node(Object node, NodeShape shape) {
        @Nullable
        Object[] fields() {
            return Children.of(shape.type(), node).stream()
                    .map(Children.Child::value)
                    .toArray();
        }
    }

    private void refuseFixed(Decoder at) {
        if (at.isInProxy()) {
            problem(at, "this is inside a Pytree, which changes only by its own calls and edits; use its withMode");
        } else if (!((NodeShape) at.holder()).fillable()) {
            problem(
                    at,
                    "a " + ((NodeShape) at.holder()).type()
                            + " is completed by its constructor, so its mode cannot be set in"
                            + " place; use withMode of a proxy or of Graphs");
        }
    }

    /** Gives each node its fields again with the mode set; if one throws, all have what they had. */
    private void fill(List<Node> nodes) {
        var before = new ArrayList<@Nullable Object[]>();
        try {
            for (Node node : nodes) {
                @Nullable Object[] fields = node.fields();
                before.add(fields);
                Builder.fill(node.shape, node.node, with(node.shape, fields));
            }
        } catch (Throwable e) {
            for (int i = 0; i < before.size(); i++) {
                try {
                    Builder.fill(nodes.get(i).shape, nodes.get(i).node, before.get(i));
                } catch (Throwable again) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
    }

    private @Nullable Object[] with(NodeShape shape, @Nullable Object[] fields) {
        @Nullable Object[] changed = fields.clone();
        for (int i = 0; i < changed.length; i++) {
            Field field = shape.type().fields.get(i);
            if (field.mode && field.name.equals(name)) {
                changed[i] = value;
            }
        }
        return changed;
    }

    private void problem(Decoder at, String message) {
        problems.add(new PytreeException.Problem(at.path(), message));
    }

    private void finish(String what) {
        if (!found) {
            String modes = known.isEmpty() ? "no field is marked @Mode" : "the modes are " + String.join(", ", known);
            problems.add(new PytreeException.Problem(KeyPath.ROOT, "no mode is named " + name + "; " + modes));
        }
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
    }
}
