package dev.pytree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a structure: its elements in order, each a number and what it takes. Node types, kinds and leaf specs are written where
 * they are first used. What has no serial form is told all at once, by path.
 */
final class StructureWriter {
    private final SerialOutput out;
    private final Structure structure;
    private final Findings findings = new Findings();
    private final Map<Named.Node, Integer> nodes = new HashMap<>();
    private final Map<List<String>, Integer> kinds = new HashMap<>();
    private int place;
    private int note;

    private StructureWriter(SerialOutput out, Structure structure) {
        this.out = out;
        this.structure = structure;
    }

    /** Writes {@code structure}. Throws {@link PytreeException} that lists what has no serial form. */
    static void write(SerialOutput out, Structure structure) {
        var writer = new StructureWriter(out, structure);
        for (var at = new Decoder(structure); at.next(); ) {
            writer.place = at.place();
            if (at.isStatic()) {
                writer.fixed(Names.of(at.element()), at.element());
            } else {
                writer.element(at.element());
            }
        }
        if (!writer.findings.isEmpty()) {
            throw new PytreeException("serialise", writer.findings.problems(structure));
        }
    }

    private void problem(String message) {
        findings.add(place, message);
    }

    private void element(@Nullable Object element) {
        if (element instanceof LeafSpec spec) {
            leaf(spec);
        } else if (element instanceof Structure.Ref ref) {
            out.oneByte(StructureForm.REF);
            out.fourBytes(ref.place());
        } else if (element instanceof Structure.Fixed fixed) {
            out.oneByte(StructureForm.FIXED);
            fixed(Names.ofStatic(fixed.value()), fixed.value());
        } else if (element instanceof Shape shape) {
            shape(shape.named(), shape.noted() ? structure.notes[note++] : null);
        } else {
            out.oneByte(StructureForm.NULL);
        }
    }

    private void leaf(LeafSpec spec) {
        if (!LeafNames.isLeaf(spec.type())) {
            problem("a leaf declared as " + spec.type().getTypeName() + " has no serial form; those that have one are"
                    + " primitive arrays, primitives, boxes, Number and Object");
        }
        out.oneByte(StructureForm.LEAF);
        kind(spec.kind().chain());
        out.name(spec.type().getTypeName());
    }

    private void kind(List<String> chain) {
        int known = kinds.size();
        Integer number = kinds.putIfAbsent(chain, known);
        out.fourBytes(number == null ? known : number);
        if (number == null) {
            out.fourBytes(chain.size());
            chain.forEach(out::name);
        }
    }

    private void fixed(@Nullable Object named, @Nullable Object value) {
        Object plain = value instanceof Structure.Same same && same.value() == null ? null : named;
        String refusal = StaticForm.refusal(plain, 0);
        if (refusal == null) {
            StaticForm.write(out, plain);
        } else {
            problem(refusal);
        }
    }

    private void shape(Shape shape, @Nullable Object how) {
        if (shape instanceof Named.Node node) {
            out.oneByte(StructureForm.NODE);
            node(node);
        } else if (shape instanceof ListType.ListShape list) {
            out.oneByte(StructureForm.LIST);
            out.fourBytes(list.size());
            out.oneByte(how instanceof ListType.Kept kept ? kept.ordinal() : 0);
        } else if (shape instanceof MapType.MapShape map && how instanceof MapType.Note kept) {
            out.oneByte(StructureForm.MAP);
            String refusal = MapForm.write(out, map.keys(), kept);
            if (refusal != null) {
                problem(refusal);
            }
        } else if (shape instanceof OptionalType.OptionalShape optional) {
            out.oneByte(StructureForm.OPTIONAL);
            out.flag(optional.arity() == 1);
        } else if (shape instanceof VariableType.VariableShape variable) {
            out.oneByte(StructureForm.VARIABLE);
            if (!variable.hooks().equals(Variable.Hooks.NONE)) {
                problem(
                        "the hooks of a variable have no serial form; send it without them, and add them where it is merged");
            }
            metadata(variable.metadata());
        } else if (shape instanceof Named.Array array) {
            out.oneByte(StructureForm.ARRAY);
            out.name(array.name());
            out.fourBytes(array.length());
        } else if (shape instanceof Named.Proxy proxy) {
            out.oneByte(StructureForm.PROXY);
            out.name(proxy.root());
            out.flag(proxy.frozen());
        } else if (shape instanceof Named.Branch branch) {
            out.oneByte(StructureForm.BRANCH);
            out.fourBytes(branch.arity());
            branch.keys().forEach(this::key);
        } else {
            problem(shape.opening() + shape.closing() + " has no serial form");
        }
    }

    private void metadata(Map<String, Object> metadata) {
        String refusal = StaticForm.refusal(metadata, 0);
        if (refusal == null) {
            StaticForm.writeMap(out, metadata);
        } else {
            problem("in the metadata of the variable, " + refusal);
        }
    }

    private void node(Named.Node node) {
        int known = nodes.size();
        Integer number = nodes.putIfAbsent(node, known);
        out.fourBytes(number == null ? known : number);
        if (number != null) {
            return;
        }
        out.name(node.name());
        out.flag(node.identity());
        out.flag(node.fillable());
        out.fourBytes(node.arity());
        for (Named.Member member : node.members()) {
            out.name(member.key().name());
            out.oneByte(member.role().ordinal());
            kind(member.kinds());
            out.name(member.type());
        }
    }

    private void key(@Nullable Key key) {
        if (key == null) {
            out.oneByte(StructureForm.NO_KEY);
        } else if (key instanceof Key.Name name) {
            out.oneByte(StructureForm.NAME);
            out.name(name.name());
        } else if (key instanceof Key.Index index) {
            out.oneByte(StructureForm.INDEX);
            out.fourBytes(index.index());
        } else if (key instanceof Key.Number number) {
            out.oneByte(StructureForm.NUMBER);
            out.eightBytes(number.number());
        } else if (key instanceof Key.Text text) {
            out.oneByte(StructureForm.TEXT);
            out.text(text.text());
        } else if (key instanceof Key.Constant constant) {
            out.oneByte(StructureForm.CONSTANT);
            out.name(constant.name());
        } else {
            throw new AssertionError(key);
        }
    }
}
