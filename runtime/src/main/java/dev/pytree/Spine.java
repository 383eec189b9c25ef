package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes from the root to one path: reads what is there, or rebuilds them around another value. */
final class Spine {
    private final List<Step> steps = new ArrayList<>();
    private final KeyPath path;
    private @Nullable Object end;

    /** A node and the child that the path goes through. */
    private record Step(TreeType<?> exact, Object node, Shape shape, List<Children.Child> children, int child) {}

    Spine(TreeType<?> type, @Nullable Object root, KeyPath path) {
        this.path = path;
        TreeType<?> declared = type;
        Object at = root;
        KeyPath done = KeyPath.ROOT;
        for (Key key : path.keys()) {
            boolean taken = false;
            while (!taken) {
                Step step = step(declared, at, key, done);
                steps.add(step);
                Children.Child child = step.children.get(step.child);
                declared = child.type() == null ? TreeType.any() : child.type();
                at = child.value();
                taken = step.shape.key(step.child) != null;
            }
            done = done.then(key);
        }
        while (at != null && Children.isNode(declared.resolve(at))) {
            Step step = step(declared, at);
            if (step == null) {
                break;
            }
            steps.add(step);
            declared = TreeType.any();
            at = step.children.get(0).value();
        }
        end = at;
    }

    /** A node whose only child has no key of its own, such as a variable: the path goes on through it. */
    private static @Nullable Step step(TreeType<?> declared, Object node) {
        TreeType<?> exact = declared.resolve(node);
        Shape shape = Children.shape(exact, node);
        return shape.arity() == 1 && shape.key(0) == null
                ? new Step(exact, node, shape, Children.of(exact, node), 0)
                : null;
    }

    private Step step(TreeType<?> declared, @Nullable Object node, Key key, KeyPath done) {
        if (node == null) {
            throw none(done, "null", "");
        }
        TreeType<?> exact = declared.resolve(node);
        if (!Children.isNode(exact)) {
            throw none(done, "a leaf (" + node.getClass().getSimpleName() + ")", "");
        }
        Shape shape = Children.shape(exact, node);
        var keys = new ArrayList<String>();
        for (int i = 0; i < shape.arity(); i++) {
            Key known = shape.key(i);
            if (known == null || known.equals(key)) {
                return new Step(exact, node, shape, Children.of(exact, node), i);
            }
            keys.add(known.toString());
        }
        throw none(done, shape.opening() + shape.closing(), keys.isEmpty() ? "" : " with " + String.join(" ", keys));
    }

    private PytreeException none(KeyPath where, String found, String keys) {
        return new PytreeException(
                "get",
                List.of(new PytreeException.Problem(
                        where, "the path " + path + " goes on here, found " + found + keys)));
    }

    /** {@return what is at the path} */
    @Nullable
    Object value() {
        return end;
    }

    /** {@return the root with {@code value} at the path} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the caller set it
    <T> T with(@Nullable Object value) {
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
                throw new PytreeException(
                        "set", List.of(new PytreeException.Problem(path, "the value does not fit: " + detail(e))));
            }
        }
        return (T) built;
    }

    private static String detail(RuntimeException e) {
        return e instanceof PytreeException tree ? tree.problems().get(0).message() : String.valueOf(e.getMessage());
    }
}
