package dev.pytree;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of one element type. A structure holds the size; the implementation is a rebuild note. */
final class ListType<E> extends ContainerType<List<? extends E>> {
    private static final Class<?> UNMODIFIABLE = List.of().getClass();
    private static final Class<?> UNMODIFIABLE_SMALL = List.of(1).getClass();

    private final TreeType<E> element;

    ListType(TreeType<E> element) {
        this.element = element;
    }

    /** How a list is rebuilt; any other list becomes an ArrayList. */
    enum Kept {
        ARRAY_LIST,
        LINKED_LIST,
        UNMODIFIABLE
    }

    record ListShape(int size) implements Shape {
        @Override
        public int arity() {
            return size;
        }

        @Override
        public Key key(int i) {
            return new Key.Index(i);
        }

        @Override
        public boolean noted() {
            return true;
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            if (note == Kept.UNMODIFIABLE) {
                // Unlike List.of, a stream's list may hold null.
                return Arrays.stream(children).toList();
            }
            List<@Nullable Object> list =
                    note == Kept.LINKED_LIST ? new LinkedList<>() : new ArrayList<>(children.length);
            Collections.addAll(list, children);
            return list;
        }

        @Override
        public String opening() {
            return "[";
        }

        @Override
        public String closing() {
            return "]";
        }
    }

    @Override
    TreeType<?> element() {
        return element;
    }

    @Override
    Shape shape(List<? extends E> value) {
        return new ListShape(value.size());
    }

    @Override
    Object note(List<? extends E> value) {
        Class<?> type = value.getClass();
        if (type == UNMODIFIABLE || type == UNMODIFIABLE_SMALL) {
            return Kept.UNMODIFIABLE;
        }
        return value instanceof LinkedList<?> ? Kept.LINKED_LIST : Kept.ARRAY_LIST;
    }

    @Override
    boolean hasShape(List<? extends E> value, Shape shape) {
        return shape instanceof ListShape list && list.size == value.size();
    }

    @Override
    int visit(List<? extends E> value, Walker out, int at) {
        if (value.getClass() == ArrayList.class) {
            for (int i = 0; i < value.size(); i++) {
                at = out.node(at, element, value.get(i));
            }
            return at;
        }
        for (E child : value) {
            at = out.node(at, element, child);
        }
        return at;
    }

    @Override
    public int leaves(@Nullable List<? extends E> value, @Nullable Object[] out, int at, int depth) {
        if (value == null || depth == 0) {
            return others(value, out, at, depth);
        }
        if (value.getClass() == ArrayList.class) {
            for (int i = 0; i < value.size(); i++) {
                at = element.leaves(value.get(i), out, at, depth - 1);
            }
            return at;
        }
        for (E child : value) {
            at = element.leaves(child, out, at, depth - 1);
        }
        return at;
    }

    @Override
    Object view(Core<List<? extends E>> core, List<? extends E> value) {
        return new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                Objects.checkIndex(index, size());
                return Core.viewOf(core, element, list -> index < list.size() ? list.get(index) : null);
            }

            @Override
            public int size() {
                return core.now().size();
            }
        };
    }

    @Override
    public String toString() {
        return "List<" + element + ">";
    }
}
