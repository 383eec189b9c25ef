package dev.pytree;

import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a structure, which then has names in place of classes. The bytes may be hostile: what is read is a structure that
 * splitting a graph could have made, or an error.
 */
final class StructureReader {
    private final SerialInput in;
    private final boolean paths;
    private final List<Named.Node> nodes = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    /** The names of each kind, one list for all fields that have it. */
    private final List<List<String>> chains = new ArrayList<>();

    private final List<@Nullable Object> codes = new ArrayList<>();
    private final List<@Nullable Object> notes = new ArrayList<>();
    private int leafCount;
    private boolean refs;

    private Shape[] open = new Shape[16];
    private int[] places = new int[16];
    private int[] met = new int[16];
    private int depth;

    private StructureReader(SerialInput in, boolean paths) {
        this.in = in;
        this.paths = paths;
    }

    /** {@return the structure of a graph} */
    static Structure graph(SerialInput in) throws InvalidObjectException {
        return new StructureReader(in, false).read();
    }

    /** {@return the structure of the paths of leaves} */
    static Structure paths(SerialInput in) throws InvalidObjectException {
        return new StructureReader(in, true).read();
    }

    private Structure read() throws InvalidObjectException {
        do {
            int child = depth == 0 ? 0 : met[depth - 1]++;
            if (depth > 0 && open[depth - 1].isStatic(child)) {
                codes.add(fixed(open[depth - 1], child));
            } else {
                element(child);
            }
            while (depth > 0 && met[depth - 1] == open[depth - 1].arity()) {
                depth--;
            }
        } while (depth > 0);
        return new Structure(codes.toArray(), notes.toArray(), leafCount, refs, true);
    }

    private @Nullable Object fixed(Shape holder, int child) throws InvalidObjectException {
        Object value = StaticForm.read(in);
        if (!(holder instanceof Named.Node node) || node.members().get(child).role() != Field.Role.SAME) {
            return value;
        }
        if (value != null) {
            throw SerialInput.invalid("null where values are compared by identity", value.getClass());
        }
        return new Structure.Same(null);
    }

    private void element(int child) throws InvalidObjectException {
        int tag = in.below(StructureForm.ELEMENTS, "a kind of element");
        Named.Member leaf = leafField(child);
        boolean expected = leaf != null
                ? tag == StructureForm.LEAF || tag == StructureForm.REF || tag == StructureForm.NULL
                : !paths || tag == StructureForm.LEAF || tag == StructureForm.BRANCH;
        if (!expected || tag == StructureForm.BRANCH && !paths) {
            throw SerialInput.invalid("an element that may stand here", tag);
        }
        switch (tag) {
            case StructureForm.NULL -> codes.add(Structure.Null.NULL);
            case StructureForm.LEAF -> leaf(leaf);
            case StructureForm.REF -> ref(leaf);
            case StructureForm.FIXED -> {
                Object value = StaticForm.read(in);
                if (value == null) {
                    throw SerialInput.invalid("a static value", null);
                }
                codes.add(new Structure.Fixed(value));
            }
            default -> open(shape(tag));
        }
    }

    /** The field of the child if it is a leaf of a node, else null. */
    private Named.@Nullable Member leafField(int child) {
        if (depth == 0 || !(open[depth - 1] instanceof Named.Node node)) {
            return null;
        }
        Named.Member member = node.members().get(child);
        return member.role() == Field.Role.LEAF ? member : null;
    }

    private void leaf(Named.@Nullable Member field) throws InvalidObjectException {
        Kind kind = kinds.get(kind());
        String type = in.name();
        if (field != null && !field.type().equals(type)) {
            throw SerialInput.invalid("a leaf of type " + field.type(), type);
        }
        var spec = new LeafSpec(kind, LeafNames.require(type));
        leafCount++;
        codes.add(spec);
    }

    /** A place may refer to an earlier leaf or node with identity; to an open one only if it is filled after creation. */
    private void ref(Named.@Nullable Member field) throws InvalidObjectException {
        int place = in.fourBytes();
        Object target = place < 0 || place >= codes.size() ? null : codes.get(place);
        boolean leaf = target instanceof LeafSpec;
        boolean node = target instanceof Shape shape && shape.identity() && (shape.fillable() || !isOpen(place));
        if (!leaf && (!node || field != null)) {
            throw SerialInput.invalid("the place of an earlier object", place);
        }
        refs = true;
        codes.add(new Structure.Ref(place));
    }

    private boolean isOpen(int place) {
        return Arrays.binarySearch(places, 0, depth, place) >= 0;
    }

    private void open(Shape shape) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            places = Arrays.copyOf(places, depth * 2);
            met = Arrays.copyOf(met, depth * 2);
        }
        open[depth] = shape;
        places[depth] = codes.size();
        met[depth++] = 0;
        codes.add(shape);
    }

    private Shape shape(int tag) throws InvalidObjectException {
        return switch (tag) {
            case StructureForm.NODE -> node();
            case StructureForm.LIST -> list();
            case StructureForm.MAP -> map();
            case StructureForm.OPTIONAL -> new OptionalType.OptionalShape(in.flag() ? 1 : 0);
            case StructureForm.VARIABLE -> variable();
            case StructureForm.ARRAY -> array();
            case StructureForm.PROXY -> new Named.Proxy(in.name(), in.flag());
            default -> branch();
        };
    }

    private Shape list() throws InvalidObjectException {
        var shape = new ListType.ListShape(in.count(1));
        notes.add(ListType.Kept.values()[in.below(ListType.Kept.values().length, "a kind of list")]);
        return shape;
    }

    private Shape map() throws InvalidObjectException {
        MapForm.Read map = MapForm.read(in);
        notes.add(map.note());
        return new MapType.MapShape(map.keys());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Shape variable() throws InvalidObjectException {
        Map<@Nullable Object, @Nullable Object> metadata = StaticForm.readMap(in, 0);
        for (var entry : metadata.entrySet()) {
            if (!(entry.getKey() instanceof String) || entry.getValue() == null) {
                throw SerialInput.invalid("metadata by name", entry.getKey());
            }
        }
        return new VariableType.VariableShape((Map) metadata, Variable.Hooks.NONE);
    }

    private Shape array() throws InvalidObjectException {
        String name = in.name();
        if (!name.endsWith("[]")) {
            throw SerialInput.invalid("the class of an array", name);
        }
        return new Named.Array(name, in.count(1));
    }

    private Shape node() throws InvalidObjectException {
        int number = in.reference(nodes.size());
        if (number < nodes.size()) {
            return nodes.get(number);
        }
        String name = in.name();
        boolean identity = in.flag();
        boolean fillable = in.flag();
        if (fillable && !identity) {
            throw SerialInput.invalid("a record is not filled after creation", name);
        }
        int arity = in.count(13);
        var members = new ArrayList<Named.Member>(arity);
        Set<Key> keys = new HashSet<>();
        for (int i = 0; i < arity; i++) {
            var key = new Key.Name(in.identifier());
            if (!keys.add(key)) {
                throw SerialInput.invalid("each field once", key);
            }
            Field.Role role = Field.Role.values()[in.below(Field.Role.values().length, "a role")];
            members.add(new Named.Member(key, role, chains.get(kind()), in.name()));
        }
        var node = new Named.Node(name, identity, fillable, members);
        nodes.add(node);
        return node;
    }

    private int kind() throws InvalidObjectException {
        int number = in.reference(kinds.size());
        if (number == kinds.size()) {
            int count = in.count(4);
            var names = new ArrayList<String>(count);
            for (int i = 0; i < count; i++) {
                names.add(in.name());
            }
            chains.add(List.copyOf(names));
            Collections.reverse(names);
            Kind kind = Kind.NONE;
            for (String name : names) {
                if (name.isEmpty()) {
                    throw SerialInput.invalid("the name of a kind", "nothing");
                }
                kind = kind == Kind.NONE ? Kind.of(name) : Kind.of(name, kind);
            }
            kinds.add(kind);
        }
        return number;
    }

    private Shape branch() throws InvalidObjectException {
        int arity = in.count(2);
        List<@Nullable Key> keys = new ArrayList<>(arity);
        for (int i = 0; i < arity; i++) {
            keys.add(key());
        }
        return new Named.Branch(Collections.unmodifiableList(keys));
    }

    private @Nullable Key key() throws InvalidObjectException {
        return switch (in.below(StructureForm.KEYS, "a kind of key")) {
            case StructureForm.NO_KEY -> null;
            case StructureForm.NAME -> new Key.Name(in.identifier());
            case StructureForm.INDEX -> new Key.Index(in.fourBytes());
            case StructureForm.NUMBER -> new Key.Number(in.eightBytes());
            case StructureForm.TEXT -> new Key.Text(in.text());
            default -> new Key.Constant(in.identifier());
        };
    }
}
