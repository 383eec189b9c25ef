package dev.pytree.processor.programs;

import dev.pytree.processor.programs.Draft.Form;
import dev.pytree.processor.programs.Draft.Parameter;
import dev.pytree.processor.programs.Program.Field;
import java.util.ArrayList;
import java.util.List;

/** Random fields of every role, with types that have it. */
final class Fields {
    private static final String[] PRIMITIVES = {"float", "double", "int", "long", "short", "byte", "boolean", "char"};
    private static final String[] NUMBERS = {"float", "double", "int", "long", "short", "byte"};
    private static final String[] BOXED = {
        "java.lang.Float",
        "java.lang.Double",
        "java.lang.Integer",
        "java.lang.Long",
        "java.lang.Short",
        "java.lang.Byte"
    };

    private final Dice dice;
    private final List<Draft> nodes;
    private final Generator.Support support;

    Fields(Dice dice, List<Draft> nodes, Generator.Support support) {
        this.dice = dice;
        this.nodes = nodes;
        this.support = support;
    }

    /** A field of {@code owner}, of this name. */
    Field field(Draft owner, String name) {
        int role = dice.below(100);
        if (role < 50) {
            return tree(owner, name);
        }
        if (role < 65) {
            return number(owner, name);
        }
        if (role < 78) {
            return of(name, value(owner), "");
        }
        if (role < 88) {
            return of(name, fixed(owner), "@dev.pytree.Static");
        }
        if (role < 92) {
            return of(
                    name,
                    dice.of("java.util.function.UnaryOperator<float[]>", "int[]", "java.lang.Object"),
                    "@dev.pytree.Static(identity = true)");
        }
        if (role < 96) {
            String type = support.constants() == null || dice.chance(60)
                    ? "boolean"
                    : support.constants().full();
            return of(name, type, "@dev.pytree.Mode");
        }
        return owner.form == Form.RECORD
                ? of(name, "java.lang.String", "")
                : new Field(
                        List.of("@dev.pytree.Ignore"),
                        "",
                        "java.util.List<java.lang.Thread>",
                        name,
                        " = new java.util.ArrayList<>()");
    }

    /** Nodes, arrays and containers of them, with a kind or without. */
    private Field tree(Draft owner, String name) {
        String type = content(owner, 0);
        if (dice.chance(45)) {
            return of(name, type, kind(owner));
        }
        return of(name, type, isData(type) && dice.chance(30) ? "@dev.pytree.Leaf" : "");
    }

    /** Numbers and flags, alone and in containers, which have a role because something says so. */
    private Field number(Draft owner, String name) {
        boolean silent = !owner.scalars.isEmpty() && dice.chance(60);
        boolean flag = !silent && dice.chance(20);
        String primitive = flag ? dice.of("boolean", "char") : dice.of(NUMBERS);
        String boxed = flag ? dice.of("java.lang.Boolean", "java.lang.Character") : dice.of(BOXED);
        int form = dice.below(10);
        String type = form < 5 ? primitive : form < 7 ? boxed : silent ? boxed : contained(owner, boxed, 2);
        return of(name, type, silent ? "" : dice.chance(40) ? "@dev.pytree.Leaf" : kind(owner));
    }

    private static Field of(String name, String type, String mark) {
        return new Field(mark.isEmpty() ? List.of() : List.of(mark), "", type, name, "");
    }

    private String kind(Draft owner) {
        List<Draft> own = support.kinds();
        return !own.isEmpty() && dice.chance(30)
                ? "@" + dice.pick(own).full()
                : "@dev.pytree." + dice.pick(Words.KINDS);
    }

    /** Whether {@code @Leaf} may be said of it: all that can be a node is named by a package of the program or a variable. */
    private static boolean isData(String type) {
        return type.matches("[a-z]+(\\[])+|java\\.util\\.(List|Optional)<[a-z]+(\\[])+>");
    }

    private String content(Draft owner, int depth) {
        int choice = dice.below(100);
        if (choice < 38) {
            return array(dice.of(PRIMITIVES));
        }
        if (choice < 58) {
            String node = node(owner, depth);
            return node.isEmpty() ? "float[]" : node;
        }
        if (choice < 68) {
            List<String> free = owner.parameters.stream()
                    .filter(each -> each.node() != null || each.bound().isEmpty())
                    .map(Parameter::name)
                    .toList();
            return free.isEmpty() ? array("float") : dice.pick(free) + (dice.chance(15) ? "[]" : "");
        }
        if (choice < 78) {
            return "dev.pytree.Variable<"
                    + (dice.chance(50)
                            ? dice.of(BOXED)
                            : dice.chance(20) ? "java.lang.Boolean" : content(owner, depth + 1))
                    + ">";
        }
        if (choice < 82) {
            return proxy(owner);
        }
        return depth < 3 ? contained(owner, content(owner, depth + 1), depth) : array("double");
    }

    private String array(String of) {
        return of + (dice.chance(75) ? "[]" : dice.chance(70) ? "[][]" : "[][][]");
    }

    /** A node with type arguments, or empty where none is in sight. */
    private String node(Draft owner, int depth) {
        List<Draft> seen = nodes.stream()
                .filter(each -> each.annotated && each.visibleFrom(owner))
                .toList();
        return seen.isEmpty() ? "" : use(dice.pick(seen), owner, depth);
    }

    String use(Draft node, Draft owner, int depth) {
        if (node.parameters.isEmpty()) {
            return node.full();
        }
        List<String> arguments = new ArrayList<>();
        node.parameters.forEach(parameter -> arguments.add(argument(parameter, owner, depth)));
        return node.full() + "<" + String.join(", ", arguments) + ">";
    }

    /** What may stand for a type parameter. */
    String argument(Parameter parameter, Draft owner, int depth) {
        for (Parameter own : owner.parameters) {
            if (own.bound().equals(parameter.bound()) && dice.chance(40)) {
                return own.name();
            }
        }
        if (parameter.node() != null) {
            return parameter.node().full();
        }
        if (!parameter.bound().isEmpty()) {
            return support.constants().full();
        }
        return depth < 2 && dice.chance(60)
                ? content(owner, depth + 2)
                : dice.of(
                        "float[]",
                        "double[][]",
                        "java.lang.Double",
                        "java.lang.Integer",
                        "java.lang.String",
                        "java.lang.Boolean");
    }

    private String proxy(Draft owner) {
        List<Draft> plain = nodes.stream()
                .filter(each ->
                        each.annotated && each.parameters.isEmpty() && each.visibleFrom(owner) && !each.isRoot())
                .toList();
        if (plain.isEmpty()) {
            return "float[]";
        }
        Draft node = dice.pick(plain);
        if (dice.chance(40) || !node.packageName.equals(owner.packageName)) {
            return "dev.pytree.Pytree<" + node.full() + ">";
        }
        return dice.chance(50) || node.packageName.isEmpty()
                ? node.companion()
                : node.packageName + "." + node.companion();
    }

    private String contained(Draft owner, String of, int depth) {
        boolean generic = of.contains("<") || of.endsWith("]");
        switch (dice.below(8)) {
            case 0, 1:
                String element = !generic && dice.chance(20) ? "? extends " + of : of;
                return "java.util." + dice.of("List", "List", "ArrayList", "LinkedList") + "<" + element + ">";
            case 2, 3:
                String key = dice.of("java.lang.String", "java.lang.Integer", "java.lang.Long");
                String map = dice.of("Map", "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap");
                return "java.util." + map + "<" + key + ", " + of + ">";
            case 4:
                return support.constants() == null
                        ? "java.util.List<" + of + ">"
                        : "java.util." + dice.of("Map", "EnumMap") + "<"
                                + support.constants().full() + ", " + of + ">";
            case 5:
                return "java.util.Optional<" + of + ">";
            case 6:
                return "dev.pytree.Variable<" + of + ">";
            default:
                return of + "[]";
        }
    }

    /** Types that are static without a word. */
    private String value(Draft owner) {
        for (Parameter own : owner.parameters) {
            if (own.bound().contains("Enum") && dice.chance(50)) {
                return own.name();
            }
        }
        String constants = support.constants() == null
                ? "java.lang.String"
                : support.constants().full();
        return dice.of(
                "java.lang.String",
                "boolean",
                "char",
                "java.lang.Character",
                "java.lang.Boolean",
                constants,
                constants,
                "java.lang.Class<?>",
                "java.lang.Class<? extends java.lang.Number>",
                "java.util.List<java.lang.String>",
                "java.util.Optional<" + constants + ">",
                "java.util.Map<java.lang.String, java.lang.Boolean>",
                "java.util.List<java.util.List<" + constants + ">>");
    }

    /** Types with value equality. */
    private String fixed(Draft owner) {
        String point =
                support.value() == null ? "java.util.UUID" : support.value().full();
        return dice.of(
                "int",
                "double",
                "java.lang.Long",
                "java.time.Duration",
                "java.math.BigDecimal",
                "java.util.UUID",
                point,
                point,
                "java.util.Map<java.lang.String, java.util.Set<java.lang.Long>>",
                "java.util.List<" + point + ">",
                "java.util.Set<java.lang.Integer>",
                value(owner));
    }
}
