package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A structure made ready for raveling in one walk. Primitive scalars are written and read in order without a look at it; all else that a
 * walk meets is listed.
 */
final class Route {
    /** What a walk meets, in order, without primitive scalars. */
    final @Nullable Object[] met;
    /** The elements of the structure, with a {@link Piece} in place of each leaf in the vector that is no primitive scalar. */
    final @Nullable Object[] codes;

    final @Nullable Object[] notes;
    /** Whether two objects could be the same. */
    final boolean tracked;
    /** Whether there are primitive scalars. */
    final boolean scalars;

    /** A leaf in the vector, in place of its spec. */
    record Piece(int offset, Form form) implements Structure.Element {
        int size() {
            return (int) form.count;
        }
    }

    /** In place of the elements of a list: records of one type that have primitive scalars and nothing else. */
    record Run(NodeType<?> type, int end) implements Structure.Element {
        /** {@return whether the records hold numbers of the vector and nothing else, so that they can be made in one loop} */
        boolean isReal() {
            return !type.fields.isEmpty() && type.fields.stream().allMatch(field -> Form.isReal(field.type));
        }

        int arity() {
            return type.fields.size();
        }
    }

    private Route(
            @Nullable Object[] met,
            @Nullable Object[] codes,
            @Nullable Object[] notes,
            boolean tracked,
            boolean scalars) {
        this.met = met;
        this.codes = codes;
        this.notes = notes;
        this.tracked = tracked;
        this.scalars = scalars;
    }

    /** {@return the route of {@code structure}, or null if a primitive scalar is real and kept, or an integer and in the vector} */
    static @Nullable Route of(Structure structure, Segments segments, @Nullable Object[] leaves) {
        @Nullable Object[] codes = structure.codes.clone();
        @Nullable Object[] met = new Object[codes.length];
        int[] places = new int[structure.refs ? codes.length : 0];
        int size = 0;
        int leaf = 0;
        int objects = 0;
        boolean replaced = false;
        boolean scalars = false;
        int end = 0;
        for (int place = 0; place < codes.length; place++) {
            if (structure.refs) {
                places[place] = size;
            }
            Object code = codes[place];
            if (code instanceof LeafSpec spec) {
                Form form = segments.form(leaf);
                Object value = leaves[leaf];
                if (spec.type().isPrimitive()) {
                    if (Form.isReal(spec.type()) != (form != null)) {
                        return null;
                    }
                    scalars = true;
                    leaf++;
                    continue;
                }
                if (form != null) {
                    replaced = true;
                    code = codes[place] = new Piece(segments.offset(leaf), form);
                }
                objects += value != null && Leaves.shareable(value) ? 1 : 0;
                leaf++;
            } else if (code instanceof Structure.Ref ref) {
                code = new Structure.Ref(places[ref.place()]);
            } else if (code instanceof Shape shape && shape.identity()) {
                objects++;
            }
            if (place < end) {
                continue;
            }
            met[size++] = code;
            Run run = code instanceof ListType.ListShape ? run(structure, place) : null;
            if (run != null) {
                met[size++] = run;
                end = run.end;
                if (run.isReal()) {
                    codes[place + 1] = run;
                    replaced = true;
                }
            }
        }
        return new Route(
                Arrays.copyOf(met, size), replaced ? codes : structure.codes, structure.notes, objects > 1, scalars);
    }

    /** {@return the run of the elements of the list at {@code list}, or null} */
    private static @Nullable Run run(Structure structure, int list) {
        int end = structure.ends()[list];
        if (end == list + 1 || !(structure.codes[list + 1] instanceof NodeShape shape) || !isPlain(shape.type())) {
            return null;
        }
        for (int place = list + 1; place < end; place += 1 + shape.arity()) {
            if (!shape.equals(structure.codes[place])) {
                return null;
            }
        }
        return new Run(shape.type(), end);
    }

    private static boolean isPlain(NodeType<?> type) {
        return !type.identity
                && type.fields.stream().allMatch(field -> field.role == Field.Role.LEAF && field.type.isPrimitive());
    }
}
