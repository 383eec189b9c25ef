package dev.pytree;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrays of references. They are values; a structure holds their class and length. */
final class ArrayType<E> extends ContainerType<E[]> {
    private final TreeType<E> element;

    ArrayType(TreeType<E> element) {
        this.element = element;
    }

    record ArrayShape(Class<?> arrayClass, int length) implements Shape {
        @Override
        public int arity() {
            return length;
        }

        @Override
        public Key key(int i) {
            return new Key.Index(i);
        }

        @Override
        public boolean sameExceptKeys(Shape other) {
            return other instanceof ArrayShape array && array.arrayClass == arrayClass;
        }

        @Override
        public Shape named() {
            return new Named.Array(arrayClass.getTypeName(), length);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            Class<?> component = arrayClass.getComponentType();
            for (Object child : children) {
                if (child != null && !component.isInstance(child)) {
                    throw new ArrayStoreException("expected " + component.getSimpleName() + ", found "
                            + child.getClass().getSimpleName());
                }
            }
            return Arrays.copyOf(children, children.length, (Class<? extends Object[]>) arrayClass);
        }

        @Override
        public String opening() {
            return arrayClass.getSimpleName() + "[";
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
    Shape shape(E[] value) {
        return new ArrayShape(value.getClass(), value.length);
    }

    @Override
    int visit(E[] value, Walker out, int at) {
        for (E child : value) {
            at = out.node(at, element, child);
        }
        return at;
    }

    @Override
    public int leaves(E @Nullable [] value, @Nullable Object[] out, int at, int depth) {
        if (value == null || depth == 0) {
            return others(value, out, at, depth);
        }
        for (E child : value) {
            at = element.leaves(child, out, at, depth - 1);
        }
        return at;
    }

    @Override
    Object view(Core<E[]> core, E[] value) {
        return new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                Objects.checkIndex(index, size());
                return Core.viewOf(core, element, array -> index < array.length ? array[index] : null);
            }

            @Override
            public int size() {
                return core.now().length;
            }
        };
    }

    @Override
    public String toString() {
        return element + "[]";
    }
}
