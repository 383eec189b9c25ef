package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a received structure has where a local one has classes: their names, as text. Names are compared and printed, and
 * {@link Binder} replaces them by what is known here; no class is ever looked up by one.
 */
final class Named {
    private Named() {}

    /** A shape that is known by name alone, so nothing can be built of it. */
    private interface Unbuilt extends Shape {
        @Override
        default Object build(@Nullable Object[] children, @Nullable Object note) {
            throw new AssertionError(this);
        }
    }

    /** A field: its name, role, the names of the kind written on it and of that kind's parents, and its declared type. */
    record Member(Key.Name key, Field.Role role, List<String> kinds, String type) {
        Member {
            kinds = List.copyOf(kinds);
        }

        boolean isStatic() {
            return role == Field.Role.FIXED || role == Field.Role.SAME;
        }
    }

    /** The shape of a node; its members are the fingerprint that an adapter must have to be bound. */
    record Node(String name, boolean identity, boolean fillable, List<Member> members) implements Unbuilt {
        Node {
            members = List.copyOf(members);
        }

        /** {@return the name and fields of {@code type}} */
        static Node of(NodeType<?> type) {
            return new Node(
                    type.nodeClass().getName(),
                    type.identity,
                    type instanceof ObjectType<?>,
                    type.fields.stream()
                            .map(field -> new Member(
                                    new Key.Name(field.name), field.role, field.kind.chain(), field.type.getTypeName()))
                            .toList());
        }

        @Override
        public int arity() {
            return members.size();
        }

        @Override
        public Key key(int i) {
            return members.get(i).key;
        }

        @Override
        public boolean isStatic(int i) {
            return members.get(i).isStatic();
        }

        @Override
        public String opening() {
            return simple(name) + "(";
        }

        @Override
        public String closing() {
            return ")";
        }

        @Override
        public String label(int i) {
            return members.get(i).key.name() + "=";
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** The shape of an array of references. */
    record Array(String name, int length) implements Unbuilt {
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
            return other instanceof Array array && array.name.equals(name);
        }

        @Override
        public String opening() {
            return simple(name) + "[";
        }

        @Override
        public String closing() {
            return "]";
        }
    }

    /** The shape of a proxy; {@code root} is the class of its type, empty where the run-time class decides. */
    record Proxy(String root, boolean frozen) implements Unbuilt {
        @Override
        public int arity() {
            return 1;
        }

        @Override
        public @Nullable Key key(int i) {
            return null;
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
        public String opening() {
            return frozen ? "frozen Pytree(" : "Pytree(";
        }

        @Override
        public String closing() {
            return ")";
        }
    }

    /** A step of the paths of a {@link State} that was received alone: all that it knows of the nodes above its leaves. */
    record Branch(List<@Nullable Key> keys) implements Unbuilt {
        @Override
        public int arity() {
            return keys.size();
        }

        @Override
        public @Nullable Key key(int i) {
            return keys.get(i);
        }

        @Override
        public String opening() {
            return "(";
        }

        @Override
        public String closing() {
            return ")";
        }

        @Override
        public String label(int i) {
            Key key = keys.get(i);
            return key == null ? "" : key + "=";
        }
    }

    /** An enum constant. */
    record Constant(String type, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A class. */
    record Type(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return the simple name of the class with the binary name {@code name}, or nearly so} */
    static String simple(String name) {
        int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
        return name.substring(start);
    }
}
