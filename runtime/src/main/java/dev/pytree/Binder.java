package dev.pytree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces the names in a received structure by the adapters, constants and classes that are known here. */
final class Binder {
    private final Structure structure;
    private final Known known;
    private final Values values;
    private final List<PytreeException.Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final @Nullable Object[] codes;
    private final @Nullable Object[] notes;
    private KeyPath path = KeyPath.ROOT;

    private Binder(Structure structure, Known known) {
        this.structure = structure;
        this.known = known;
        this.values = new Values(known, this::problem);
        this.codes = new Object[structure.codes.length];
        this.notes = structure.notes.clone();
    }

    /** {@return {@code graphDef}, bound to what is known, with a root that {@code type} takes apart} */
    @SuppressWarnings("unchecked")
    static <U> GraphDef<U> bind(GraphDef<?> graphDef, TreeType<U> type, Known known) {
        Structure structure = graphDef.structure;
        var binder = new Binder(structure, known);
        Structure bound = structure.unbound ? binder.bound() : structure;
        if (binder.problems.isEmpty() && !BoundTypes.fits(type, bound.codes[0])) {
            binder.path = KeyPath.ROOT;
            binder.problem("expected " + type + ", found " + BoundTypes.describe(bound.codes[0]));
        }
        if (!binder.problems.isEmpty()) {
            throw new PytreeException("bind", binder.problems);
        }
        return bound == structure ? (GraphDef<U>) graphDef : new GraphDef<>(bound);
    }

    private void problem(String message) {
        problems.add(new PytreeException.Problem(path, message));
    }

    private Structure bound() {
        for (Object code : structure.codes) {
            if (code instanceof Named.Node node) {
                known.nodeNamed(node.name()); // what the fields of any node declare is known to all
            }
        }
        int note = 0;
        for (var at = new Decoder(structure); at.next(); ) {
            path = at.path();
            int before = problems.size();
            int place = at.place();
            Object code = at.element();
            Object how = null;
            if (at.isStatic()) {
                codes[place] = values.of(code);
            } else if (code instanceof Shape shape) {
                how = shape.noted() ? notes[note] : null;
                codes[place] = shape(shape, how);
                if (shape.noted()) {
                    notes[note++] = how = note(how, codes[place]);
                }
            } else {
                Object value = code instanceof Structure.Fixed fixed ? values.of(fixed.value()) : null;
                codes[place] = value == null ? code : new Structure.Fixed(value);
            }
            if (problems.size() == before) {
                checkDeclared(at, how);
            }
        }
        return new Structure(codes, notes, structure.leafCount(), structure.refs);
    }

    private @Nullable Shape shape(Shape shape, @Nullable Object how) {
        if (shape instanceof Named.Node node) {
            return node(node);
        }
        if (shape instanceof MapType.MapShape map && how instanceof MapType.Note note) {
            return map(map, note);
        }
        if (shape instanceof VariableType.VariableShape variable) {
            return new VariableType.VariableShape(values.metadata(variable.metadata()), variable.hooks());
        }
        if (shape instanceof Named.Array array) {
            Class<?> type = known.classNamed(array.name());
            if (type == null || type.getComponentType().isPrimitive()) {
                problem("the class " + array.name() + " is not known here: " + Values.WAYS);
                return null;
            }
            return new ArrayType.ArrayShape(type, array.length());
        }
        if (shape instanceof Named.Proxy proxy) {
            TreeType<?> type = known.rootNamed(proxy.root());
            if (type == null) {
                problem("the type of the proxy, " + proxy.root() + ", is neither that which is bound nor in the index;"
                        + " use bindLike with a model that has one");
                return null;
            }
            return new ProxyType.ProxyShape(type, proxy.frozen());
        }
        return shape;
    }

    private @Nullable Shape node(Named.Node node) {
        NodeType<?> type = known.nodeNamed(node.name());
        if (type != null) {
            if (told.add(node.name())) {
                Fingerprint.compare(path, node, type.named(), problems);
            }
            return type.shape;
        }
        if (told.add(node.name())) {
            problem("no adapter of " + node.name()
                    + " is known here: it is neither in the index nor reached from what is"
                    + " bound. Check that the class is on the class path and was compiled with pytree-processor, or use"
                    + " bindLike with a model that has one");
        }
        return null;
    }

    private Shape map(MapType.MapShape map, MapType.Note note) {
        if (map.keys().isEmpty() || !(map.keys().get(0) instanceof Named.Constant first)) {
            return map;
        }
        List<Object> keys = values.keys(map.keys());
        if (keys.size() == map.arity() && !MapForm.isSorted(keys, note)) {
            problem("the constants of " + first.type() + " are declared in another order here than " + map.keys());
        }
        return new MapType.MapShape(keys);
    }

    /** The note of a map with constants for keys has them in the order of insertion. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Object note(@Nullable Object how, @Nullable Object shape) {
        if (!(how instanceof MapType.Note note)
                || !(shape instanceof MapType.MapShape map)
                || map.keys().isEmpty()
                || !(map.keys().get(0) instanceof Enum<?> first)
                || map.arity() != note.inserted().size()) {
            return how;
        }
        Map<String, Object> byName = new HashMap<>();
        map.keys().forEach(key -> byName.put(((Enum<?>) key).name(), key));
        List<Object> inserted = note.inserted().stream()
                .map(key -> byName.get(((Named.Constant) key).name()))
                .toList();
        EnumMap<?, Object> empty = note.kept() == MapType.Kept.ENUM_MAP ? new EnumMap(first.getDeclaringClass()) : null;
        return new MapType.Note(note.kept(), inserted, note.order(), empty);
    }

    /** Refuses a value that the field around it cannot hold, so that building never puts one there. */
    private void checkDeclared(Decoder at, @Nullable Object how) {
        if (at.depth() == 0 || !(at.holder() instanceof Named.Node holder)) {
            return;
        }
        NodeType<?> type = known.nodeNamed(holder.name());
        if (type == null || !type.named().equals(holder)) {
            return;
        }
        Field field = type.fields.get(at.child());
        Object code = codes[at.place()];
        Class<?> found = at.isStatic()
                ? BoundTypes.ofStatic(code)
                : BoundTypes.of(code instanceof Structure.Ref ref ? codes[ref.place()] : code, how);
        boolean fits = found == null
                ? !field.type.isPrimitive() || code instanceof ProxyType.ProxyShape
                : LeafSpec.boxed(field.type).isAssignableFrom(found);
        if (!fits) {
            problem("expected " + field.type.getTypeName() + ", found "
                    + (found == null ? "null" : found.getTypeName()));
        }
    }
}
