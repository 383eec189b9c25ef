package dev.pytree.processor.programs;

import dev.pytree.processor.programs.Draft.Form;
import dev.pytree.processor.programs.Draft.Parameter;
import dev.pytree.processor.programs.Draft.Style;
import dev.pytree.processor.programs.Program.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a valid program of a seed: first all types with their names and ancestors, then their fields, so that these may refer to any. */
final class Generator {
    /** Types that are no nodes; null where the program has none. */
    record Support(Draft constants, Draft value, List<Draft> kinds) {}

    private static final Set<String> NOT_IN_RECORDS =
            Set.of("wait", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString");

    private final Dice dice;
    private final String mark;
    private final List<String> packages;
    private final List<Draft> nodes = new ArrayList<>();
    private final List<Draft> tops = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Support support = new Support(null, null, List.of());

    private Generator(long seed) {
        dice = new Dice(seed);
        mark = Program.mark(seed);
        packages = dice.chance(6) ? List.of("") : dice.chance(25) ? List.of(mark + ".a", mark + ".b.c") : List.of(mark);
    }

    static Program program(long seed) {
        Generator generator = new Generator(seed);
        return new Program(seed, generator.units());
    }

    private List<Unit> units() {
        support();
        int wanted = 1 + dice.below(4);
        while (nodes.size() < wanted) {
            group();
        }
        Fields fields = new Fields(dice, nodes, support);
        Constructions constructions =
                new Constructions(dice, packages.size() > 1 ? "public " : dice.of("", "", "public ", "protected "));
        for (Draft node : List.copyOf(nodes)) {
            fill(node, fields, constructions);
        }
        return layout();
    }

    private void support() {
        Draft constants = dice.chance(60) ? supporting("enum", "Color") : null;
        if (constants != null) {
            constants.add(dice.of(
                    "RED, GREEN, BLUE",
                    "RED { @java.lang.Override public java.lang.String toString() { return \"red\"; } }, GREEN"));
        }
        Draft value = dice.chance(40) ? supporting("record", "Point") : null;
        if (value != null) {
            value.head = "record";
            value.fields.add(new Program.Field(List.of(), "", "int", "x", ""));
            value.fields.add(new Program.Field(List.of(), "", "java.util.List<java.lang.String>", "y", ""));
        }
        List<Draft> kinds = new ArrayList<>();
        while (kinds.size() < 2 && dice.chance(40)) {
            Draft kind = supporting("@interface", dice.of("Lora", "Quantized", "Own"));
            String parent = !kinds.isEmpty() && dice.chance(60)
                    ? "@" + kinds.get(0).full() + " "
                    : dice.chance(50) ? "@dev.pytree." + dice.of("Param", "Cache") + " " : "";
            kind.head = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) " + parent
                    + "@dev.pytree.VariableKind " + kind.head;
            kinds.add(kind);
        }
        support = new Support(constants, value, kinds);
    }

    private Draft supporting(String head, String name) {
        Draft draft = new Draft(Form.SUPPORT, packages.get(0), name(name));
        draft.head = head;
        draft.isPublic = packages.size() > 1 || dice.chance(30);
        tops.add(draft);
        return draft;
    }

    private void group() {
        int choice = dice.below(100);
        if (choice < 35) {
            node(Form.RECORD, dice.pick(packages));
        } else if (choice < 62) {
            node(Form.CLASS, dice.pick(packages));
        } else if (choice < 74) {
            subclass();
        } else if (choice < 88) {
            sealed();
        } else if (choice < 95) {
            open();
        } else {
            boundedByItself();
        }
    }

    private Draft node(Form form, String packageName) {
        Draft node = new Draft(form, packageName, name(dice.pick(Words.TYPES)));
        node.isPublic = packages.size() > 1 || dice.chance(40);
        List<Draft> outers = nodes.stream()
                .filter(each -> each.packageName.equals(packageName) && each.outer == null && each.sealedBy == null)
                .toList();
        if (!outers.isEmpty() && dice.chance(15)) {
            nest(node, dice.pick(outers));
        } else if (dice.chance(10)) {
            Draft holder = new Draft(Form.HOLDER, packageName, name(dice.of("Holder", "Outer", "In_Between")));
            holder.isPublic = node.isPublic;
            tops.add(holder);
            nest(node, holder);
        } else {
            tops.add(node);
        }
        if (!node.isInterface()) {
            parameters(node);
            node.scalars = dice.chance(25) ? "(scalars = dev.pytree.Scalars." + dice.of("LEAF", "STATIC") + ")" : "";
        }
        node.style = dice.of(
                Style.OPEN, Style.OPEN, Style.BEAN, Style.FINAL, Style.FINAL, Style.MIXED, Style.FACTORY, Style.MARKED);
        nodes.add(node);
        return node;
    }

    private static void nest(Draft node, Draft outer) {
        node.outer = outer;
        node.isPublic |= outer.isInterface();
        outer.nested.add(node);
    }

    private void parameters(Draft node) {
        while (node.parameters.size() < 2 && dice.chance(18)) {
            String name = dice.pick(Words.VARIABLES);
            if (node.parameters.stream().anyMatch(each -> each.name().equals(name))) {
                continue;
            }
            List<Draft> bounds = nodes.stream()
                    .filter(each -> each.parameters.isEmpty() && each.form != Form.SUPPORT && each.visibleFrom(node))
                    .toList();
            if (!bounds.isEmpty() && dice.chance(45)) {
                Draft bound = dice.pick(bounds);
                boolean serial = bound.interfaces.contains("java.io.Serializable");
                node.parameters.add(
                        new Parameter(name, bound.full() + (serial ? " & java.io.Serializable" : ""), bound));
            } else if (support.constants() != null && dice.chance(15)) {
                node.parameters.add(new Parameter(name, "java.lang.Enum<" + name + ">", null));
            } else {
                node.parameters.add(new Parameter(name, "", null));
            }
        }
    }

    private void subclass() {
        Draft base = dice.chance(40) && nodes.stream().anyMatch(Generator::extendable)
                ? dice.pick(nodes.stream().filter(Generator::extendable).toList())
                : node(dice.of(Form.CLASS, Form.ABSTRACT), packages.get(0));
        if (base.style == Style.FACTORY) {
            base.style = Style.FINAL;
        }
        below(base, node(Form.CLASS, dice.pick(packages)));
    }

    private static boolean extendable(Draft node) {
        return (node.form == Form.CLASS || node.form == Form.ABSTRACT) && node.sealedBy == null && node.isPublic;
    }

    private void below(Draft base, Draft node) {
        if (!base.visibleFrom(node)) {
            return;
        }
        node.superclass = base;
        Fields fields = new Fields(dice, List.of(), support);
        for (Parameter parameter : base.parameters) {
            String argument = parameter.bound().isEmpty()
                    ? dice.chance(30)
                                    && !node.parameters.isEmpty()
                                    && node.parameters.get(0).bound().isEmpty()
                            ? node.parameters.get(0).name()
                            : dice.of("float[]", "double[][]", "java.util.List<float[]>")
                    : fields.argument(parameter, node, 2);
            node.substitution.put(parameter.name(), argument);
        }
    }

    private void sealed() {
        Draft root = node(dice.chance(70) ? Form.SEALED_INTERFACE : Form.SEALED_CLASS, dice.pick(packages));
        boolean generic = root.isInterface() && dice.chance(30);
        if (generic) {
            root.parameters.add(new Parameter("V", "", null));
        }
        if (root.style == Style.FACTORY) {
            root.style = Style.FINAL;
        }
        for (int i = dice.below(3); i >= 0; i--) {
            Form form = root.isInterface()
                    ? dice.of(Form.RECORD, Form.CLASS, Form.RECORD, Form.OPEN_INTERFACE)
                    : Form.CLASS;
            Draft node = node(form, root.packageName);
            node.sealedBy = root;
            root.permits.add(node);
            if (root.isInterface()) {
                boolean free = !node.parameters.isEmpty()
                        && node.parameters.get(0).bound().isEmpty();
                String argument = free ? node.parameters.get(0).name() : "java.lang.Integer";
                node.interfaces.add(root.full() + (generic ? "<" + argument + ">" : ""));
            } else {
                below(root, node);
            }
        }
        if (root.isInterface() && !generic && dice.chance(30)) {
            Draft constants = new Draft(Form.SUPPORT, root.packageName, name("Special"));
            constants.head = "enum";
            constants.isPublic = root.isPublic;
            constants.interfaces.add(root.full());
            constants.add("NONE, SOME");
            tops.add(constants);
            root.permits.add(constants);
        }
    }

    private void open() {
        Draft root = node(Form.OPEN_INTERFACE, packages.get(0));
        root.add("default int rank() { return 1; }");
        for (int i = dice.below(2); i >= 0; i--) {
            Draft node = node(dice.of(Form.RECORD, Form.CLASS), dice.pick(packages));
            if (root.visibleFrom(node)) {
                node.interfaces.add(root.full());
            }
        }
    }

    private void boundedByItself() {
        Draft chain = node(Form.CLASS, packages.get(0));
        chain.parameters.clear();
        chain.style = Style.OPEN;
        Draft link = node(Form.CLASS, packages.get(0));
        chain.parameters.add(new Parameter("C", chain.full() + "<C>", link));
        link.parameters.clear();
        link.superclass = chain;
        link.substitution.put("C", link.full());
    }

    private void fill(Draft node, Fields fields, Constructions constructions) {
        if (!node.holdsFields()) {
            return;
        }
        Set<String> used = new HashSet<>();
        node.inherited().forEach(field -> used.add(field.name().toLowerCase(Locale.ROOT)));
        for (int i = dice.below(6); i > 0; i--) {
            String name = dice.pick(Words.FIELDS);
            if (used.add(name.toLowerCase(Locale.ROOT))
                    && !(node.form == Form.RECORD && NOT_IN_RECORDS.contains(name))) {
                node.fields.add(fields.field(node, name));
            }
        }
        if (node.form == Form.RECORD) {
            constructions.addToRecord(node);
        } else {
            constructions.add(node);
        }
        methods(node, used);
    }

    private void methods(Draft node, Set<String> used) {
        for (String method : List.of(
                "public int count() { return 1; }",
                "public <A> A with(java.util.function.Function<A, A> f, A x) { return f.apply(x); }",
                "public void train(float[] x, int... steps) throws java.io.IOException {}",
                "@java.lang.Deprecated public java.lang.String describe() { return \"\"; }",
                "@dev.pytree.ReadOnly public double score() { return 0; }",
                "static final int LIMIT = 3;",
                "public " + node.self() + " itself() { return this; }",
                "static class Inside {}",
                "public static " + node.companion() + " proxy(" + node.companion() + " from) { return from; }")) {
            boolean generic = method.contains("proxy") && !node.parameters.isEmpty();
            if (dice.chance(7) && !generic && used.stream().noneMatch(name -> method.contains(" " + name + "("))) {
                node.add(method);
            }
        }
    }

    /** Public types have a file of their own; others share one, by chance. */
    private List<Unit> layout() {
        List<Unit> units = new ArrayList<>();
        for (String packageName : packages) {
            List<Draft> own = tops.stream()
                    .filter(each -> each.packageName.equals(packageName))
                    .toList();
            List<Draft> shared = own.stream()
                    .filter(each -> !each.isPublic && dice.chance(70))
                    .toList();
            Stream.concat(
                            own.stream().filter(each -> !shared.contains(each)).map(List::of),
                            shared.isEmpty() ? Stream.of() : Stream.of(shared))
                    .forEach(types -> units.add(new Unit(
                            packageName, types.stream().map(Draft::type).toList())));
        }
        return units;
    }

    /** A name that no other type of the program has; in the unnamed package also none of another program. */
    private String name(String wanted) {
        String end = packages.get(0).isEmpty() ? "_" + mark : "";
        String name = wanted;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + i;
        }
        return name + end;
    }
}
