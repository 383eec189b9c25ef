package dev.pytree;

import org.jspecify.annotations.Nullable;

/** The shape of the instances of one class: its fields are its children. */
record NodeShape(NodeType<?> type) implements Shape {

    @Override
    public int arity() {
        return type.ordered.length;
    }

    @Override
    public Key key(int i) {
        return type.fields.get(i).key;
    }

    @Override
    public boolean isStatic(int i) {
        return type.ordered[i].isStatic();
    }

    @Override
    public boolean fillable() {
        return type instanceof ObjectType<?>;
    }

    @Override
    public boolean identity() {
        return type.identity;
    }

    @Override
    public Shape named() {
        return type.named();
    }

    @Override
    public Object build(@Nullable Object[] children, @Nullable Object note) {
        return Builder.build(this, children);
    }

    @Override
    public String opening() {
        return type + "(";
    }

    @Override
    public String closing() {
        return ")";
    }

    @Override
    public String label(int i) {
        return type.fields.get(i).name + "=";
    }
}
