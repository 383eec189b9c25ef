package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the fields of a node that is rebuilt, one call a field in the order of the fields:
 * {@code new Linear(in.leaf(float[][].class), in.leaf(float[].class))}.
 */
public final class Builder {
    private final Structure structure;
    private final @Nullable Object[] codes;
    private final @Nullable Object[] leaves;
    private final @Nullable Object @Nullable [] made;
    private final @Nullable Object @Nullable [] given;
    private int place;
    private int leaf;
    private int note;
    private int depth;
    private boolean located;

    private Builder(Structure structure, @Nullable Object[] leaves, @Nullable Object @Nullable [] given) {
        this.structure = structure;
        this.codes = structure.codes;
        this.leaves = leaves;
        this.given = given;
        this.made = structure.refs ? new Object[codes.length] : null;
    }

    /** {@return the tree or graph of {@code structure} with {@code leaves}, whose number and types were checked} */
    static @Nullable Object build(Structure structure, @Nullable Object[] leaves) {
        var builder = new Builder(structure, leaves, null);
        return builder.next(null);
    }

    /** A builder that gives {@code children}, the fields of one node. */
    static Builder given(@Nullable Object[] children) {
        return new Builder(Structure.EMPTY, children, children);
    }

    /** {@return the leaf of the field, or null} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    public <L> L leaf(Class<L> type) {
        Object value = next(null);
        if (value != null && !type.isInstance(value)) {
            throw wrong(type, value);
        }
        return (L) value;
    }

    /** {@return the scalar leaf of the field} */
    public boolean booleanLeaf() {
        return scalar(Boolean.class);
    }

    /** {@return the scalar leaf of the field} */
    public byte byteLeaf() {
        return scalar(Byte.class);
    }

    /** {@return the scalar leaf of the field} */
    public char charLeaf() {
        return scalar(Character.class);
    }

    /** {@return the scalar leaf of the field} */
    public short shortLeaf() {
        return scalar(Short.class);
    }

    /** {@return the scalar leaf of the field} */
    public int intLeaf() {
        return scalar(Integer.class);
    }

    /** {@return the scalar leaf of the field} */
    public long longLeaf() {
        return scalar(Long.class);
    }

    /** {@return the scalar leaf of the field} */
    public float floatLeaf() {
        return scalar(Float.class);
    }

    /** {@return the scalar leaf of the field} */
    public double doubleLeaf() {
        return scalar(Double.class);
    }

    private <L> L scalar(Class<L> type) {
        L value = leaf(type);
        if (value == null) {
            throw wrong(type, null);
        }
        return value;
    }

    /** {@return the node or container of the field, or null} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    public <C> C node(TreeType<? super C> type) {
        return (C) next(type);
    }

    /** {@return the value of a field that belongs to the structure} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    public <S> S fixed() {
        Object value = given == null ? codes[place++] : given[leaf++];
        return (S) (value instanceof Structure.Same same ? same.value() : value);
    }

    private @Nullable Object next(@Nullable TreeType<?> expected) {
        if (given != null) {
            return given[leaf++];
        }
        int here = place;
        Object code = codes[place++];
        if (code instanceof LeafSpec spec) {
            Object value = leaves[leaf++];
            if (expected != null && !spec.accepts(value)) {
                throw wrong(spec.type(), value);
            }
            if (made != null) {
                made[here] = value;
            }
            return value;
        }
        if (code instanceof NodeShape node && depth < Walker.LEVELS) {
            return node(node.type(), here);
        }
        return other(code, here);
    }

    private Object node(NodeType<?> type, int here) {
        depth++;
        Object node;
        try {
            node = type.create(this, here);
        } catch (RuntimeException | Error e) {
            locate(e, here);
            throw e;
        }
        depth--;
        return node;
    }

    private @Nullable Object other(@Nullable Object code, int here) {
        if (code instanceof Structure.Ref ref && made != null) {
            return made[ref.place()];
        }
        if (code instanceof Structure.Fixed fixed) {
            return fixed.value();
        }
        if (!(code instanceof Shape shape)) {
            return null;
        }
        if (depth == Walker.LEVELS) {
            place = here;
            return new DeepBuild(this).build(shape);
        }
        return container(shape, here);
    }

    private Object container(Shape shape, int here) {
        depth++;
        Object how = noteOf(shape);
        Object early = early(shape, here);
        @Nullable Object[] children = new Object[shape.arity()];
        for (int i = 0; i < children.length; i++) {
            children[i] = next(TreeType.any());
        }
        depth--;
        return finish(shape, here, early, children, how);
    }

    /** {@return the next rebuild note if {@code shape} has one} */
    @Nullable
    Object noteOf(Shape shape) {
        return shape.noted() ? structure.notes[note++] : null;
    }

    /** Makes what can be made before its children; returns the new object, remembered for cycles, or null */
    @Nullable
    Object early(Shape shape, int here) {
        Object early = null;
        if (shape instanceof VariableType.VariableShape variable) {
            early = variable.make();
        } else if (shape instanceof NodeShape node && node.type() instanceof ObjectType<?> type) {
            early = type.make();
        }
        if (early != null) {
            made(here, early);
        }
        return early;
    }

    /** {@return the object of {@code shape} with its children, which {@link #early} may have made} */
    @SuppressWarnings("unchecked")
    Object finish(Shape shape, int here, @Nullable Object early, @Nullable Object[] children, @Nullable Object how) {
        try {
            if (early instanceof Variable<?> variable) {
                ((Variable<Object>) variable).set(children[0]);
                return early;
            }
            if (early != null && shape instanceof NodeShape node) {
                ((ObjectType<Object>) node.type()).fill(early, given(children));
                return early;
            }
            Object built = shape.build(children, how);
            made(here, built);
            return built;
        } catch (RuntimeException | Error e) {
            locate(e, here);
            throw e;
        }
    }

    /** {@return the next element, which stays} */
    @Nullable
    Object peek() {
        return codes[place];
    }

    /** {@return the place of the next element, a shape, which is taken} */
    int open() {
        return place++;
    }

    /** {@return the next element, which is not a shape} */
    @Nullable
    Object small() {
        return next(TreeType.any());
    }

    /** Remembers the object of the place {@code here} for those that refer to it. */
    void made(int here, Object object) {
        if (made != null) {
            made[here] = object;
        }
    }

    /** Adds the path of the node that could not be rebuilt, once. */
    private void locate(Throwable e, int here) {
        if (!located && given == null && !(e instanceof StackOverflowError)) {
            located = true;
            AtPath.add(e, Decoder.pathOf(structure, here));
        }
    }

    private PytreeException wrong(Class<?> type, @Nullable Object value) {
        KeyPath path = given == null ? Decoder.pathOf(structure, place - 1) : KeyPath.ROOT;
        return new PytreeException(
                "build",
                List.of(new PytreeException.Problem(
                        path,
                        "expected " + type.getSimpleName() + ", found "
                                + (value == null ? "null" : value.getClass().getSimpleName()))));
    }
}
