package dev.pytree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes of what a bound structure rebuilds. */
final class BoundTypes {
    private BoundTypes() {}

    /** {@return whether {@code type} can be that of the root {@code element}; what a container holds is not looked at} */
    static boolean fits(TreeType<?> type, @Nullable Object element) {
        if (type instanceof AnyType || element == Structure.Null.NULL || element instanceof ProxyType.ProxyShape) {
            return true;
        }
        Class<?> root = type instanceof NodeType<?> node
                ? node.nodeClass()
                : type instanceof SealedType<?> sealed
                        ? sealed.root()
                        : type instanceof OpenType<?> open ? open.root() : null;
        if (root != null) {
            Class<?> found =
                    element instanceof NodeShape || element instanceof Structure.Fixed ? of(element, null) : null;
            return found != null && root.isAssignableFrom(found);
        }
        return type instanceof ListType<?> && element instanceof ListType.ListShape
                || type instanceof MapType<?> && element instanceof MapType.MapShape
                || type instanceof OptionalType<?> && element instanceof OptionalType.OptionalShape
                || type instanceof ArrayType<?> && element instanceof ArrayType.ArrayShape
                || type instanceof VariableType<?> && element instanceof VariableType.VariableShape
                || type instanceof LeafType<?> leaf
                        && element instanceof LeafSpec spec
                        && spec.type() == leaf.leafClass()
                || type instanceof FixedType<?> && element instanceof Structure.Fixed;
    }

    static String describe(@Nullable Object element) {
        if (element instanceof Shape shape) {
            return shape.opening() + (shape.arity() == 0 ? "" : "…") + shape.closing();
        }
        return element instanceof LeafSpec spec ? "a leaf (" + spec + ")" : String.valueOf(element);
    }

    static @Nullable Class<?> ofStatic(@Nullable Object value) {
        Object plain = value instanceof Structure.Same same ? same.value() : value;
        return plain == null ? null : plain.getClass();
    }

    /** {@return the class of what {@code element} rebuilds, as {@code how} has it, or null for null and proxies} */
    static @Nullable Class<?> of(@Nullable Object element, @Nullable Object how) {
        if (element instanceof NodeShape node) {
            return node.type().nodeClass();
        }
        if (element instanceof LeafSpec spec) {
            return LeafSpec.boxed(spec.type());
        }
        if (element instanceof Structure.Fixed fixed) {
            return fixed.value().getClass();
        }
        if (element instanceof ArrayType.ArrayShape array) {
            return array.arrayClass();
        }
        if (element instanceof OptionalType.OptionalShape) {
            return Optional.class;
        }
        if (element instanceof VariableType.VariableShape) {
            return Variable.class;
        }
        if (how instanceof ListType.Kept kept) {
            return switch (kept) {
                case ARRAY_LIST -> ArrayList.class;
                case LINKED_LIST -> LinkedList.class;
                case UNMODIFIABLE -> List.class;
            };
        }
        return how instanceof MapType.Note note ? map(note.kept()) : null;
    }

    private static Class<?> map(MapType.Kept kept) {
        return switch (kept) {
            case LINKED_HASH_MAP -> LinkedHashMap.class;
            case HASH_MAP -> HashMap.class;
            case TREE_MAP -> TreeMap.class;
            case ENUM_MAP -> EnumMap.class;
            case UNMODIFIABLE -> Map.class;
        };
    }
}
