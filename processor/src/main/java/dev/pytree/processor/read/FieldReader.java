package dev.pytree.processor.read;

import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.Mark;
import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Roles;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The fields of a class in the order of leaves: as declared, the superclass's first. */
record FieldReader(
        Subject subject,
        TypeElement self,
        Run run,
        Types types,
        Nodes nodes,
        TypeReader reader,
        Adapters adapters,
        Shapes shapes,
        Equalities equalities,
        MarkReader marks,
        Members members,
        Visibility visibility) {

    List<FieldModel> fields() {
        List<FieldModel> fields = new ArrayList<>();
        for (TypeElement type : Lineage.of(self)) {
            if (subject.isImported() ? nodes.holds(type) : Mirrors.isNode(type)) {
                ordered(type).forEach(field -> fields.add(field(type, field)));
            }
        }
        return fields;
    }

    /** Class files may have lost the order of declaration, so that a class from one is read by its record of it. */
    private List<VariableElement> ordered(TypeElement type) {
        List<VariableElement> fields = Lineage.instanceFields(type);
        if (subject.isImported()) {
            return type.getKind() == ElementKind.RECORD
                    ? fields
                    : fields.stream()
                            .sorted(Comparator.comparing(
                                    field -> field.getSimpleName().toString()))
                            .toList();
        }
        Optional<List<String>> schema = adapters.schema(type);
        if (schema.isEmpty()) {
            adapters.expect(type);
            return fields;
        }
        List<String> order = schema.get();
        adapters.compare(type, order);
        return fields.stream()
                .filter(field -> order.contains(field.getSimpleName().toString()))
                .sorted(Comparator.comparingInt(
                        field -> order.indexOf(field.getSimpleName().toString())))
                .toList();
    }

    private FieldModel field(TypeElement owner, VariableElement field) {
        TypeMirror member = types.asMemberOf((DeclaredType) self.asType(), field);
        TypeUse type = reader.use(member);
        return new FieldModel(
                Names.of(owner),
                field.getSimpleName().toString(),
                type,
                role(owner, field, member, type),
                members.reading(field, type),
                members.assigning(field, type),
                origin(owner, field));
    }

    private Role role(TypeElement owner, VariableElement field, TypeMirror member, TypeUse type) {
        List<Mark> written = marks.of(field);
        Optional<TypeElement> hidden = visibility.hidden(member);
        if (hidden.isPresent() && written.stream().noneMatch(Mark.Ignore.class::isInstance)) {
            return new Role.Refused(Rule.HIDDEN, List.of(Names.of(hidden.get()).shownName(), ", or say @Ignore"));
        }
        if (written.isEmpty() && field.getModifiers().contains(Modifier.TRANSIENT)) {
            return subject.isImported() ? new Role.Ignored("", List.of()) : new Role.Refused(Rule.TRANSIENT, List.of());
        }
        return new Roles(MarkReader.scalars(subject.isImported() ? subject.place() : owner))
                .of(type, shapes.of(member), equalities.of(member), written);
    }

    /** A message cannot point into a class file; it names the field, and points at the class that inherits it. */
    private Origin origin(TypeElement owner, VariableElement field) {
        return subject.isImported() ? subject.origin() : ElementOrigin.of(run.contains(owner) ? field : self);
    }
}
