package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaf type of each class: that of arrays and boxes, or one that {@link java.util.ServiceLoader} finds. What is visible to the
 * library's own class loader is read once, when it is first needed; a class of another loader is looked up there too, once a class.
 */
final class LeafIndex {
    private static final ClassLoader OWN_LOADER = LeafType.class.getClassLoader();
    /** The bit of {@link Class#getModifiers} of interfaces and abstract classes. */
    private static final int ABSTRACT = 0x400;

    private static final ClassValue<Found> FOUND = new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
            if (LeafType.isPlain(type)) {
                return new Found(DeclaredLeaf.declared(type), null, "");
            }
            Found own = Own.INDEX.match(type);
            ClassLoader loader = type.getClassLoader();
            return own.type != null || loader == null || loader == OWN_LOADER ? own : new LeafIndex(loader).match(type);
        }
    };

    private final List<LeafType<?>> types;
    /** Lines of the index that name no leaf type: told where one is missing. */
    private final List<String> broken = new ArrayList<>();

    /** The leaf type of a class, the same if it is registered, and what there is to say where there is none. */
    private record Found(
            @Nullable LeafType<?> type, @Nullable LeafType<Object> registered, String hint) {}

    /** Read only when a class is met that is neither an array nor a box. */
    private static final class Own {
        static final LeafIndex INDEX = new LeafIndex(OWN_LOADER);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private LeafIndex(@Nullable ClassLoader loader) {
        types = (List) Adapters.providers(LeafType.class, loader, broken);
    }

    static @Nullable LeafType<?> find(Class<?> type) {
        return FOUND.get(type).type;
    }

    /** {@return the registered leaf type of {@code leaf}, or null if it is an array, a box, or no leaf} */
    static @Nullable LeafType<Object> registered(Object leaf) {
        return leaf instanceof Double || leaf instanceof Float || leaf instanceof Integer || leaf instanceof Long
                ? null
                : FOUND.get(leaf.getClass()).registered;
    }

    @SuppressWarnings("unchecked")
    private Found match(Class<?> type) {
        var fitting = new ArrayList<LeafType<?>>();
        var names = new ArrayList<String>();
        for (LeafType<?> each : types) {
            if (each.leafClass() == type) {
                return new Found(each, (LeafType<Object>) each, "");
            }
            if (each.leafClass().isAssignableFrom(type)) {
                names.add(each.leafClass().getTypeName());
                if ((each.leafClass().getModifiers() & ABSTRACT) != 0) {
                    fitting.add(each);
                }
            }
        }
        for (LeafType<?> each : fitting) {
            if (fitting.stream().allMatch(other -> other.leafClass().isAssignableFrom(each.leafClass()))) {
                return new Found(each, (LeafType<Object>) each, "");
            }
        }
        String hint = names.isEmpty()
                ? ""
                : fitting.isEmpty()
                        ? ". The leaf type of " + names.get(0) + " takes exactly that class"
                        : ". It is " + String.join(" and ", names)
                                + ", and none of their leaf types is the most specific one";
        return new Found(null, null, hint + Adapters.told(broken));
    }

    /** {@return that {@code type} has no leaf type, and how to register one} */
    static String missing(Class<?> type) {
        return "found a leaf of type " + type.getTypeName()
                + ", which no leaf type is known for; leaves are primitive arrays, boxed numbers, Boolean and Character. For"
                + " another class write a LeafType and list it in META-INF/services/dev.pytree.LeafType, or in a module"
                + " provide it" + hint(type);
    }

    /** {@return what else there is to say of {@code type}, which has no leaf type} */
    static String hint(Class<?> type) {
        return FOUND.get(type).hint;
    }
}
