package dev.pytree.processor.check;

import dev.pytree.processor.model.Access;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Rule;
import java.util.List;

/** How much a generated class holds. Its methods are cut into parts, but a class file counts its constants in two bytes. */
final class SizeRules {
    /** The most that a class file holds, less what does not depend on members. */
    private static final int MOST = 65_535 - 500;

    /** The constants of a field or method that is named: the reference, its name and type in one, and the name. */
    private static final int REFERENCE = 3;

    /** A class, what arrays or containers of it are called, and the adapter of each. */
    private static final int TYPE = 6;

    /** A forwarded method: that of the class, its type, its own name, and an exception. */
    private static final int METHOD = 6;

    /** A field of a root: its bytes in the one method that names them all, of which there are as many. */
    private static final int OF_ROOT = 8;

    private SizeRules() {}

    static List<Problem> problems(NodeModel node) {
        List<FieldModel> fields = node.countedFields();
        long types = fields.stream().map(FieldModel::type).distinct().count();
        long methods =
                node.methods().stream().filter(method -> method.bar().isEmpty()).count();
        boolean root = node.form() != NodeModel.Form.NODE;
        int adapter = fields.stream()
                .mapToInt(field -> root ? OF_ROOT : inAdapter(field))
                .sum();
        int proxy = fields.stream().mapToInt(SizeRules::inProxy).sum() + METHOD * (int) methods;
        int constants = Math.max(adapter, proxy) + TYPE * (int) types;
        return constants <= MOST
                ? List.of()
                : List.of(Problem.of(
                        Rule.TOO_MANY_FIELDS,
                        node.origin(),
                        node.name(),
                        node.fields().size(),
                        constants));
    }

    /** Its name as a string, and the field, or the methods that read and assign it. */
    private static int inAdapter(FieldModel field) {
        int assigned = field.assigning() instanceof Access.Method ? REFERENCE : 0;
        return 2 + REFERENCE + assigned;
    }

    /** The name of its accessor, and what reads a static; all else is read by number. */
    private static int inProxy(FieldModel field) {
        return field.role() instanceof Role.Tree ? 1 : 1 + REFERENCE;
    }
}
