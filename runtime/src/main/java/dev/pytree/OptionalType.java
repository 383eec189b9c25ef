package dev.pytree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Optional values. They add no key to a path; an empty one has no leaves and is not the same structure as null. */
final class OptionalType<E> extends ContainerType<Optional<? extends E>> {
    private static final Shape EMPTY = new OptionalShape(0);
    private static final Shape PRESENT = new OptionalShape(1);

    private final TreeType<E> element;

    OptionalType(TreeType<E> element) {
        this.element = element;
    }

    record OptionalShape(int arity) implements Shape {
        @Override
        public @Nullable Key key(int i) {
            return null;
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            return arity == 0 ? Optional.empty() : Optional.ofNullable(children[0]);
        }

        @Override
        public String opening() {
            return "Optional(";
        }

        @Override
        public String closing() {
            return ")";
        }
    }

    @Override
    TreeType<?> element() {
        return element;
    }

    @Override
    Shape shape(Optional<? extends E> value) {
        return value.isPresent() ? PRESENT : EMPTY;
    }

    @Override
    int visit(Optional<? extends E> value, Walker out, int at) {
        return value.isPresent() ? out.node(at, element, value.get()) : at;
    }

    @Override
    public int leaves(@Nullable Optional<? extends E> value, @Nullable Object[] out, int at, int depth) {
        return value == null || depth == 0
                ? others(value, out, at, depth)
                : element.leaves(value.orElse(null), out, at, depth - 1);
    }

    @Override
    Object view(Core<Optional<? extends E>> core, Optional<? extends E> value) {
        return value.map(present -> Core.viewOf(core, element, optional -> optional.orElse(null)));
    }

    @Override
    public String toString() {
        return "Optional<" + element + ">";
    }
}
