package dev.pytree.processor.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small Java program: the files of one seed, as data that {@link #sources} writes down. */
record Program(long seed, List<Unit> units) {

    /** One file. */
    record Unit(String packageName, List<Type> types) {}

    /** A class, record, interface, enum or annotation; {@code head} is all before its body and its record components. */
    record Type(
            String name, String head, String tail, List<Field> components, List<Member> members, List<Type> nested) {}

    /** What stands in the body of a type. */
    sealed interface Member {
        String text();
    }

    /** A field or a record component. */
    record Field(List<String> annotations, String modifiers, String type, String name, String initial)
            implements Member {
        @Override
        public String text() {
            return component(modifiers.isEmpty() ? "" : modifiers + " ") + initial + ";";
        }

        String component(String modifiers) {
            String marks = annotations.isEmpty() ? "" : String.join(" ", annotations) + " ";
            return marks + modifiers + type + " " + name;
        }
    }

    /** A constructor, method or constant, on one line. */
    record Line(String text) implements Member {}

    /** The first package of this program, and the end of every name that it has in the unnamed package. */
    String mark() {
        return mark(seed);
    }

    static String mark(long seed) {
        return "p" + Long.toString(seed, 36).replace('-', 'z');
    }

    /** The mark of the program that a class, by its binary name, belongs to. */
    static String owner(String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            return name.substring(0, dot);
        }
        int start = name.indexOf("_p") + 1;
        int end = start;
        while (end < name.length()
                && (Character.isDigit(name.charAt(end)) || Character.isLowerCase(name.charAt(end)))) {
            end++;
        }
        return name.substring(start, end);
    }

    /** The text of each file by its name. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (Unit unit : units) {
            List<String> lines = new ArrayList<>();
            String folder = "";
            if (!unit.packageName().isEmpty()) {
                lines.add("package " + unit.packageName() + ";");
                folder = unit.packageName().replace('.', '/') + "/";
            }
            unit.types().forEach(type -> write(type, "", lines));
            sources.put(folder + unit.types().get(0).name() + ".java", String.join("\n", lines) + "\n");
        }
        return sources;
    }

    private static void write(Type type, String indent, List<String> lines) {
        lines.add("");
        if (type.head().contains("record ")) {
            lines.add(indent + type.head() + "(");
            for (int i = 0; i < type.components().size(); i++) {
                String end = i + 1 < type.components().size() ? "," : "";
                lines.add(indent + "        " + type.components().get(i).component("") + end);
            }
            lines.add(indent + ")" + type.tail() + " {");
        } else {
            lines.add(indent + type.head() + type.tail() + " {");
        }
        type.members().forEach(member -> lines.add(indent + "    " + member.text()));
        type.nested().forEach(each -> write(each, indent + "    ", lines));
        lines.add(indent + "}");
    }
}
