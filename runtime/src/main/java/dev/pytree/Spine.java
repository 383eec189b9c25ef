package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes from the root to one path: reads what is there, or rebuilds them around another value. */
final class Spine {
    private final List<Step> steps = new ArrayList<>();
    private final String what;
    private final KeyPath path;
    private KeyPath done = KeyPath.ROOT;
    /** The type of the place that was reached, or null where it is a field that is a leaf or static. */
    private @Nullable TreeType<?> declared;

    private @Nullable Object end;

    /** A node and the child that the path goes through. */
    private record Step(TreeType<?> exact, Object node, Shape shape, List<Children.Child> children, int child) {}

    Spine(String what, TreeType<?> type, @Nullable Object root, KeyPath path) {
        this.what = what;
        this.path = path;
        this.declared = type;
        this.end = root;
        for (Key key : path.keys()) {
            content();
            down(key);
            done = done.then(key);
        }
        content();
    }

    /** Goes on through nodes whose only child has no key of its own, such as variables. */
    private void content() {
        Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
        while (end != null && declared != null) {
            TreeType<?> exact = resolve(declared, end);
            if (!Children.isNode(exact)) {
                return;
            }
            Shape shape = shape(exact, end);
            if (shape.arity() != 1 || shape.key(0) != null) {
                return;
            }
            if (!met.add(end)) {
                throw problem("a cycle: the " + exact + " holds itself, so the path has no end");
            }
            step(exact, end, shape, 0);
        }
    }

    private void down(Key key) {
        Object node = end;
        if (node == null) {
            throw none("null");
        }
        if (declared == null) {
            throw none("a leaf or static value (" + node.getClass().getSimpleName() + ")");
        }
        TreeType<?> exact = resolve(declared, node);
        if (!Children.isNode(exact)) {
            throw none("a leaf or static value (" + node.getClass().getSimpleName() + ")");
        }
        Shape shape = shape(exact, node);
        var keys = new ArrayList<String>();
        for (int i = 0; i < shape.arity(); i++) {
            Key known = shape.key(i);
            if (key.equals(known)) {
                step(exact, node, shape, i);
                return;
            }
            keys.add(String.valueOf(known));
        }
        String here = shape instanceof NodeShape type ? type.type().toString() : shape.opening() + shape.closing();
        throw problem("the path " + path.described() + " asks for " + key + ", and " + here + " has "
                + (keys.isEmpty() ? "no children" : String.join(" ", keys)));
    }

    private void step(TreeType<?> exact, Object node, Shape shape, int child) {
        List<Children.Child> children = Children.of(exact, node);
        steps.add(new Step(exact, node, shape, children, child));
        declared = children.get(child).type();
        end = children.get(child).value();
    }

    private TreeType<?> resolve(TreeType<?> type, Object value) {
        try {
            return type.resolve(value);
        } catch (PytreeException e) {
            throw problem(detail(e));
        }
    }

    private Shape shape(TreeType<?> exact, Object node) {
        try {
            return Children.shape(exact, node);
        } catch (PytreeException e) {
            throw problem(detail(e));
        }
    }

    private PytreeException none(String found) {
        return problem("the path " + path.described() + " goes on here, found " + found);
    }

    private PytreeException problem(String message) {
        return new PytreeException(what, List.of(new PytreeException.Problem(done, message)));
    }

    /** {@return what is at the path} */
    @Nullable
    Object value() {
        return end;
    }

    /** {@return the root with {@code value} at the path} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the caller set it
    <T> T with(@Nullable Object value) {
        if (declared instanceof LeafType<?> leaf && value != null && !leaf.accepts(value)) {
            throw problem("the value does not fit: "
                    + (leaf.leafClass().isInstance(value)
                            ? leaf.refusal(value)
                            : "expected " + leaf + ", found " + value.getClass().getSimpleName()));
        }
        @Nullable Object built = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            @Nullable
            Object[] children =
                    step.children.stream().map(Children.Child::value).toArray();
            children[step.child] = built;
            try {
                built = step.shape.build(children, Children.note(step.exact, step.node));
            } catch (PytreeException | ArrayStoreException | ClassCastException e) {
                throw problem("the value does not fit: " + detail(e));
            } catch (Throwable e) {
                AtPath.add(e, path);
                throw e;
            }
        }
        return (T) built;
    }

    private static String detail(RuntimeException e) {
        return e instanceof PytreeException tree ? tree.problems().get(0).message() : String.valueOf(e.getMessage());
    }
}
