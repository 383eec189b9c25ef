package dev.pytree.processor.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks a program in one or two places, as slips of the hand and misunderstandings do. Some programs survive it. */
enum Mutator {
    DROP_ANNOTATION((dice, text) -> replace(dice, text, "@dev[.\\w]+(\\([^)]*\\))?", "")),
    ADD_ANNOTATION((dice, text) -> insert(dice, text, "(?m)^ +(?=[^\\s}])", dice.pick(Lists.ANNOTATIONS) + " ")),
    SECOND_ANNOTATION(
            (dice, text) -> insert(dice, text, "@dev[.\\w]+(\\([^)]*\\))? ", dice.pick(Lists.ANNOTATIONS) + " ")),
    MISSPELL_ANNOTATION((dice, text) -> replace(dice, text, "@dev\\.pytree\\.\\w+", "@dev.pytree.Parm")),
    MOVE_ANNOTATION((dice, text) -> replace(dice, text, "@dev[.\\w]+(\\([^)]*\\))?", dice.pick(Lists.ANNOTATIONS))),
    CHANGE_TYPE((dice, text) -> replace(dice, text, "\\b[\\w.]+(\\[]|<[^<>]*>)+", dice.pick(Lists.TYPES))),
    CHANGE_CLASS((dice, text) ->
            replace(dice, text, "\\b(java\\.(util|lang)|dev\\.pytree)\\.[A-Z]\\w+\\b", dice.pick(Lists.TYPES))),
    CHANGE_PRIMITIVE((dice, text) ->
            replace(dice, text, "\\b(float|double|int|long|short|byte|boolean|char)\\b", dice.pick(Lists.TYPES))),
    CHANGE_BOUND((dice, text) -> replace(dice, text, "extends [\\w.]+", "extends " + dice.pick(Lists.TYPES))),
    DROP_LINE((dice, text) -> replace(dice, text, "(?m)^.*\\n", "")),
    DROP_CONSTRUCTOR((dice, text) -> replace(dice, text, "(?m)^.*\\{.*}\\n", "")),
    DOUBLE_LINE((dice, text) -> {
        List<MatchResult> lines = all(text, "(?m)^.*\\n");
        MatchResult line = dice.pick(lines);
        int at = dice.chance(60) ? line.end() : dice.pick(lines).end();
        return text.substring(0, at) + line.group() + text.substring(at);
    }),
    MOVE_LINE((dice, text) -> {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add(dice.below(lines.size()), lines.remove(dice.below(lines.size())));
        return String.join("\n", lines) + "\n";
    }),
    DROP_TOKEN((dice, text) -> replace(dice, text, Lists.TOKEN, "")),
    DOUBLE_TOKEN((dice, text) -> insertSame(dice, text)),
    SWAP_TOKEN((dice, text) ->
            replace(dice, text, Lists.TOKEN, dice.pick(all(text, Lists.TOKEN)).group())),
    TRUNCATE((dice, text) -> text.substring(0, dice.below(text.length()))),
    MISSPELL((dice, text) -> replace(
            dice, text, "\\b\\w*[a-z]\\w+(?=\\b)", dice.of("tpye", "x", "Missing", "_", "größe", "class", "record"))),
    CHANGE_KEYWORD((dice, text) -> replace(dice, text, Lists.KEYWORD, dice.pick(Lists.KEYWORDS))),
    DROP_KEYWORD((dice, text) -> replace(dice, text, Lists.KEYWORD, "")),
    ADD_KEYWORD((dice, text) -> insert(dice, text, "(?m)^ *(?=[^\\s}])", dice.pick(Lists.KEYWORDS) + " ")),
    CHANGE_CLAUSE((dice, text) -> replace(
            dice,
            text,
            "\\b(extends|implements|permits|super|this)\\b",
            dice.of("extends", "implements", "permits", "", "super"))),
    CHANGE_ARGUMENTS((dice, text) -> replace(
            dice,
            text,
            "<[^<>]*>",
            dice.of(
                    "",
                    "<>",
                    "<?>",
                    "<int>",
                    "<? super java.lang.String>",
                    "<T>",
                    "<T extends T>",
                    "<java.lang.Object, java.lang.Object>"))),
    CHANGE_PACKAGE((dice, text) -> replace(
            dice,
            text,
            "(?m)^package .*;",
            dice.of("", "package other;", "package java.util;", "package dev.pytree;"))),
    ADD_INITIAL((dice, text) -> replace(dice, text, "(?<=\\w);", dice.of(" = null;", " = 3;", " = new int[1];"))),
    CHANGE_ELEMENT((dice, text) -> replace(
            dice,
            text,
            "\\([^()]*\\)",
            dice.of(
                    "()",
                    "(initial = \"none\")",
                    "(identity = 3)",
                    "(scalars = dev.pytree.Scalars.OTHER)",
                    "(other = 1)")));

    private final BiFunction<Dice, String, String> change;

    Mutator(BiFunction<Dice, String, String> change) {
        this.change = change;
    }

    /** The sources with one file changed. */
    Map<String, String> broken(Dice dice, Map<String, String> sources) {
        Map<String, String> broken = new TreeMap<>(sources);
        String file = dice.pick(List.copyOf(sources.keySet()));
        broken.computeIfPresent(file, (name, text) -> change.apply(dice, text));
        return broken;
    }

    /** Whether constructors and methods are among the old ones: only then they surely store and return what they are given. */
    static boolean keepsBodies(Map<String, String> sources, Map<String, String> broken) {
        return bodies(sources).containsAll(bodies(broken));
    }

    private static List<String> bodies(Map<String, String> sources) {
        return all(String.join("\n", sources.values()), "(?m)\\S*\\([^\\n]*\\{.*}$").stream()
                .map(MatchResult::group)
                .toList();
    }

    private static String replace(Dice dice, String text, String pattern, String by) {
        List<MatchResult> found = all(text, pattern);
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = dice.pick(found);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private static String insert(Dice dice, String text, String after, String what) {
        List<MatchResult> found = all(text, after);
        if (found.isEmpty()) {
            return text;
        }
        int at = dice.pick(found).end();
        return text.substring(0, at) + what + text.substring(at);
    }

    private static String insertSame(Dice dice, String text) {
        MatchResult one = dice.pick(all(text, Lists.TOKEN));
        return text.substring(0, one.end()) + " " + one.group() + text.substring(one.end());
    }

    private static List<MatchResult> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    /** What is put in. */
    private static final class Lists {
        static final String TOKEN = "[\\p{L}_$][\\w$]*|\\d+|[^\\s\\w]";
        static final String KEYWORD =
                "\\b(public|private|protected|static|final|abstract|sealed|non-sealed|class|record|interface|enum|transient|default)\\b";
        static final List<String> KEYWORDS = Arrays.asList(
                "public",
                "private",
                "protected",
                "static",
                "final",
                "abstract",
                "sealed",
                "non-sealed",
                "class",
                "record",
                "interface",
                "enum",
                "@interface",
                "transient",
                "volatile",
                "synchronized",
                "native",
                "strictfp",
                "default");
        static final List<String> ANNOTATIONS = List.of(
                "@dev.pytree.Param",
                "@dev.pytree.BatchStat",
                "@dev.pytree.Leaf",
                "@dev.pytree.Static",
                "@dev.pytree.Ignore",
                "@dev.pytree.Mode",
                "@dev.pytree.Static(identity = true)",
                "@dev.pytree.Ignore(initial = \"none\")",
                "@dev.pytree.PytreeNode",
                "@dev.pytree.PytreeCreator",
                "@dev.pytree.ReadOnly",
                "@dev.pytree.VariableKind",
                "@dev.pytree.PytreeNode(scalars = dev.pytree.Scalars.LEAF)",
                "@Missing",
                "@java.lang.Deprecated",
                "@java.lang.Deprecated(forRemoval = true)",
                "@java.lang.SuppressWarnings(\"all\")");
        static final List<String> TYPES = List.of(
                "java.lang.Object",
                "java.lang.Thread",
                "java.util.Set<float[]>",
                "java.util.List",
                "java.util.Map",
                "int",
                "java.util.Map<float[], float[]>",
                "java.util.List<?>",
                "java.util.List<? super float[]>",
                "float[]",
                "void",
                "java.lang.String",
                "java.lang.Number",
                "java.util.ArrayList<java.lang.String>",
                "Missing",
                "Missing<int[]>",
                "no.such.Type",
                "java.lang.Integer[]",
                "java.util.Collection<double[]>",
                "dev.pytree.Variable",
                "T",
                "T[]",
                "java.util.Optional<java.util.Optional<float[]>>",
                "java.util.Map<int[][], java.lang.String>",
                "var",
                "MissingPytree",
                "dev.pytree.Variable<?>",
                "dev.pytree.Pytree<?>",
                "dev.pytree.Pytree",
                "java.util.Map.Entry<float[], float[]>",
                "java.util.Stack<float[]>",
                "java.util.concurrent.ConcurrentHashMap<java.lang.String, float[]>",
                "java.lang.Void",
                "java.lang.Comparable<float[]>",
                "java.util.EnumMap<?, float[]>",
                "java.lang.Enum<?>",
                "java.lang.Record",
                "java.util.function.Function<float[], float[]>",
                "java.math.BigDecimal",
                "java.lang.annotation.Annotation");
    }
}
