package dev.pytree;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables of one content type: nodes with identity, one child and no key. */
final class VariableType<V> extends ContainerType<Variable<? extends V>> {
    private final TreeType<V> element;

    VariableType(TreeType<V> element) {
        this.element = element;
    }

    /** The shape of a variable; its metadata and hooks are static. */
    record VariableShape(Map<String, Object> metadata, Variable.Hooks hooks) implements Shape {
        private static final VariableShape PLAIN = new VariableShape(Map.of());

        /** The shape of a variable without hooks. */
        VariableShape(Map<String, Object> metadata) {
            this(metadata, Variable.Hooks.NONE);
        }

        @Override
        public int arity() {
            return 1;
        }

        @Override
        public @Nullable Key key(int i) {
            return null;
        }

        @Override
        public boolean fillable() {
            return true;
        }

        @Override
        public boolean identity() {
            return true;
        }

        @Override
        public boolean sameExceptKeys(Shape other) {
            return equals(other);
        }

        @Override
        public Shape named() {
            return metadata.isEmpty() ? this : new VariableShape(Names.ofMap(metadata), hooks);
        }

        Variable<Object> make() {
            return Variable.of(null, metadata, hooks);
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            return Variable.of(children[0], metadata, hooks);
        }

        @Override
        public String opening() {
            return metadata.isEmpty() ? "Variable(" : "Variable" + metadata + "(";
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
    Shape shape(Variable<? extends V> value) {
        return value.metadata().isEmpty() && value.hooks() == Variable.Hooks.NONE
                ? VariableShape.PLAIN
                : new VariableShape(value.metadata(), value.hooks());
    }

    @Override
    int visit(Variable<? extends V> value, Walker out, int at) {
        return out.node(at, element, value.content());
    }

    @Override
    public int leaves(@Nullable Variable<? extends V> value, @Nullable Object[] out, int at, int depth) {
        return value == null || depth == 0
                ? others(value, out, at, depth)
                : element.leaves(value.content(), out, at, depth - 1);
    }

    @Override
    @Nullable
    Object view(Core<Variable<? extends V>> core, Variable<? extends V> value) {
        return Core.viewOf(core, element, variable -> variable.get());
    }

    @Override
    public String toString() {
        return "Variable<" + element + ">";
    }
}
