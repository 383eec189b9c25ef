package dev.pytree.processor.programs;

import dev.pytree.processor.programs.Draft.Form;
import dev.pytree.processor.programs.Draft.Style;
import dev.pytree.processor.programs.Program.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Constructors, factories, getters and setters in the style of a class. */
record Constructions(Dice dice, String access) {

    /** Gives the fields of a class their modifiers, and the class what it needs to be put together again. */
    void add(Draft type) {
        Style style = type.style;
        boolean bean = style == Style.BEAN || style == Style.FACTORY;
        List<Field> own = new ArrayList<>();
        List<Field> taken = new ArrayList<>(type.superclass == null ? List.of() : above(type));
        for (Field field : type.fields) {
            boolean ignored = !field.initial().isEmpty();
            boolean isTaken = !ignored
                    && switch (style) {
                        case OPEN, BEAN -> false;
                        case FINAL, FACTORY, MARKED -> true;
                        case MIXED -> dice.chance(50);
                    };
            boolean isFinal = isTaken && (style != Style.MARKED || dice.chance(50));
            boolean isHidden = !ignored && (bean || style == Style.FINAL && dice.chance(30));
            String word = isHidden ? "private " : access;
            Field done = new Field(
                    field.annotations(),
                    (word + (isFinal ? "final" : "") + transience(field)).strip(),
                    field.type(),
                    field.name(),
                    field.initial());
            own.add(done);
            if (isTaken) {
                taken.add(done);
            }
            if (isHidden) {
                accessors(type, done, isFinal);
            }
        }
        type.fields.clear();
        type.fields.addAll(own);
        constructors(type, dice.shuffled(taken));
    }

    private String transience(Field field) {
        return !field.annotations().isEmpty() && dice.chance(3) ? " transient" : "";
    }

    private static List<Field> above(Draft type) {
        return type.superclass.taken.stream().map(type::substituted).toList();
    }

    private void accessors(Draft type, Field field, boolean isFinal) {
        String capital = field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
        String getter = field.type().equals("boolean") && dice.chance(40)
                ? "is" + capital
                : dice.chance(50) || Set.of("state", "wait").contains(field.name()) ? "get" + capital : field.name();
        type.add(access + field.type() + " " + getter + "() { return " + field.name() + "; }");
        if (!isFinal) {
            type.add(access + "void set" + capital + "(" + field.type() + " value) { this." + field.name()
                    + " = value; }");
        }
    }

    private void constructors(Draft type, List<Field> taken) {
        type.taken = taken;
        if (type.style == Style.FACTORY) {
            type.add(constructor(type, "private ", taken));
            type.add("@dev.pytree.PytreeCreator " + access + "static " + type.parameterList() + " " + type.self() + " "
                    + dice.of("of", "create", "make") + "(" + parameters(taken) + ") { return new "
                    + type.self() + "(" + names(taken) + "); }");
        } else if (type.style == Style.MARKED) {
            type.add("@dev.pytree.PytreeCreator " + constructor(type, access, taken));
            if (new HashSet<>(taken).size() > 1
                    && !taken.get(0).type().equals(taken.get(1).type())) {
                List<Field> turned = new ArrayList<>(taken);
                turned.add(turned.remove(0));
                if (!types(turned).equals(types(taken))) {
                    type.add(constructor(type, access, turned));
                }
            }
        } else if (!taken.isEmpty() || dice.chance(50)) {
            type.add(constructor(type, access, taken));
            if (taken.size() > 1 && dice.chance(30)) {
                type.add(access + type.name + "(" + taken.get(0).type() + " other, java.lang.Thread none) { this("
                        + taken.stream().map(Constructions::zero).collect(Collectors.joining(", ")) + "); }");
            }
        }
    }

    private String constructor(Draft type, String access, List<Field> taken) {
        List<String> above = type.superclass == null
                ? List.of()
                : type.superclass.taken.stream().map(Field::name).toList();
        StringBuilder text = new StringBuilder(access + type.name + "(" + parameters(taken) + ") { ");
        if (!above.isEmpty()) {
            text.append("super(").append(String.join(", ", above)).append("); ");
        }
        for (Field field : taken) {
            if (!above.contains(field.name())) {
                text.append("this.")
                        .append(field.name())
                        .append(" = ")
                        .append(field.name())
                        .append("; ");
            }
        }
        return text.append("}").toString();
    }

    private static String parameters(List<Field> fields) {
        return fields.stream().map(field -> field.type() + " " + field.name()).collect(Collectors.joining(", "));
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** The types without their arguments, by which the language tells constructors apart. */
    private static List<String> types(List<Field> fields) {
        return fields.stream().map(field -> field.type().replaceAll("<.*>", "")).toList();
    }

    private static String zero(Field field) {
        return switch (field.type()) {
            case "boolean" -> "false";
            case "byte", "short", "char" -> "(" + field.type() + ") 0";
            case "int", "long", "float", "double" -> "0";
            default -> "(" + field.type().replace("...", "[]") + ") null";
        };
    }

    /** What a record may say beside its components. */
    void addToRecord(Draft type) {
        if (dice.chance(20)) {
            type.add("public " + type.name + " { }");
        }
        if (type.fields.size() == 1 && type.fields.get(0).type().endsWith("[]") && dice.chance(30)) {
            Field last = type.fields.remove(0);
            type.fields.add(new Field(last.annotations(), "", last.type().replaceAll("\\[]$", "..."), last.name(), ""));
        }
        if (type.fields.size() > 1 && dice.chance(15) && type.form == Form.RECORD) {
            type.add(access + type.name + "(java.lang.Thread other) { this("
                    + type.fields.stream().map(Constructions::zero).collect(Collectors.joining(", ")) + "); }");
        }
    }
}
