package dev.pytree.processor.programs;

import dev.pytree.processor.programs.Program.Field;
import dev.pytree.processor.programs.Program.Line;
import dev.pytree.processor.programs.Program.Member;
import dev.pytree.processor.programs.Program.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type while the generator decides about it: first where it stands and what it extends, then its members. */
final class Draft {
    /** What the type is. */
    enum Form {
        RECORD,
        CLASS,
        ABSTRACT,
        SEALED_INTERFACE,
        SEALED_CLASS,
        OPEN_INTERFACE,
        HOLDER,
        SUPPORT
    }

    /** How a class is put together again. */
    enum Style {
        OPEN,
        BEAN,
        FINAL,
        MIXED,
        FACTORY,
        MARKED
    }

    /** A type parameter: free, bounded by a node, by itself, or by enums. */
    record Parameter(String name, String bound, Draft node) {
        String declared() {
            return bound.isEmpty() ? name : name + " extends " + bound;
        }
    }

    final Form form;
    final String packageName;
    final String name;
    Draft outer;
    boolean isPublic;
    boolean annotated = true;
    String scalars = "";
    Style style = Style.OPEN;
    final List<Parameter> parameters = new ArrayList<>();
    Draft superclass;
    final Map<String, String> substitution = new LinkedHashMap<>();
    final List<String> interfaces = new ArrayList<>();
    final List<Draft> permits = new ArrayList<>();
    Draft sealedBy;
    String head = "";
    final List<Field> fields = new ArrayList<>();
    /** The fields, inherited ones included, that the constructor takes, in its order. */
    List<Field> taken = new ArrayList<>();

    final List<Member> members = new ArrayList<>();
    final List<Draft> nested = new ArrayList<>();

    Draft(Form form, String packageName, String name) {
        this.form = form;
        this.packageName = packageName;
        this.name = name;
    }

    boolean isInterface() {
        return form == Form.SEALED_INTERFACE || form == Form.OPEN_INTERFACE;
    }

    private boolean isRecord() {
        return form == Form.RECORD || head.equals("record");
    }

    boolean isRoot() {
        return isInterface() || form == Form.SEALED_CLASS || form == Form.ABSTRACT;
    }

    boolean holdsFields() {
        return !isInterface() && form != Form.HOLDER && form != Form.SUPPORT;
    }

    String qualified() {
        return outer == null ? name : outer.qualified() + "." + name;
    }

    String full() {
        return packageName.isEmpty() ? qualified() : packageName + "." + qualified();
    }

    String companion() {
        return qualified().replace('.', '_') + "Pytree";
    }

    boolean visibleFrom(Draft other) {
        return packageName.equals(other.packageName) || isPublic && (outer == null || outer.visibleFrom(other));
    }

    /** The fields of the superclasses, as types of this class. */
    List<Field> inherited() {
        if (superclass == null) {
            return List.of();
        }
        List<Field> inherited = new ArrayList<>(superclass.inherited());
        inherited.addAll(superclass.fields);
        return inherited.stream().map(this::substituted).toList();
    }

    Field substituted(Field field) {
        String type = field.type();
        for (var each : substitution.entrySet()) {
            type = type.replaceAll("(?<![.\\w])" + each.getKey() + "(?!\\w)", "\0" + each.getKey() + "\0");
        }
        for (var each : substitution.entrySet()) {
            type = type.replace("\0" + each.getKey() + "\0", each.getValue());
        }
        return new Field(field.annotations(), field.modifiers(), type, field.name(), field.initial());
    }

    String parameterList() {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Parameter::declared).collect(Collectors.joining(", ", "<", ">"));
    }

    /** The type inside its own body. */
    String self() {
        return full()
                + (parameters.isEmpty()
                        ? ""
                        : parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "<", ">")));
    }

    void add(String line) {
        members.add(new Line(line));
    }

    Type type() {
        String annotation =
                annotated && form.ordinal() < Form.HOLDER.ordinal() ? "@dev.pytree.PytreeNode" + scalars + " " : "";
        String tail = form == Form.CLASS || form == Form.ABSTRACT || form == Form.SEALED_CLASS
                ? superclass == null ? "" : " extends " + superText()
                : "";
        if (!interfaces.isEmpty()) {
            tail += (isInterface() ? " extends " : " implements ") + String.join(", ", interfaces);
        }
        if (!permits.isEmpty()) {
            tail += permits.stream().map(Draft::full).collect(Collectors.joining(", ", " permits ", ""));
        }
        return new Type(
                name,
                annotation + modifiers() + word() + name + parameterList(),
                tail,
                isRecord() ? fields : List.of(),
                body(),
                nested.stream().map(Draft::type).toList());
    }

    private List<Member> body() {
        List<Member> body = new ArrayList<>();
        if (!isRecord()) {
            body.addAll(fields);
        }
        body.addAll(members);
        return body;
    }

    private String superText() {
        return superclass.full() + (substitution.isEmpty() ? "" : "<" + String.join(", ", substitution.values()) + ">");
    }

    private String modifiers() {
        String modifiers = isPublic && (outer == null || !outer.isInterface()) ? "public " : "";
        return outer != null && form != Form.RECORD && !isInterface() ? modifiers + "static " : modifiers;
    }

    private String word() {
        return switch (form) {
            case RECORD -> "record ";
            case CLASS -> sealedBy == null ? "class " : "final class ";
            case ABSTRACT -> (sealedBy == null ? "" : "non-sealed ") + "abstract class ";
            case SEALED_INTERFACE -> "sealed interface ";
            case SEALED_CLASS -> "abstract sealed class ";
            case OPEN_INTERFACE -> (sealedBy == null ? "" : "non-sealed ") + "interface ";
            case HOLDER -> "class ";
            case SUPPORT -> head + " ";
        };
    }
}
