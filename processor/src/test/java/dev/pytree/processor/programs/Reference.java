package dev.pytree.processor.programs;

import dev.pytree.Ignore;
import dev.pytree.Leaf;
import dev.pytree.Mode;
import dev.pytree.Pytree;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Variable;
import dev.pytree.VariableKind;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a tree or graph consists of, by the rules of the declarations alone and by reflection: slow, and independent of the
 * processor and of generated code.
 */
final class Reference {
    /** What is met at one place. {@code what} begins with one of the words below. */
    record Part(String path, String what, Object value, boolean copied) {
        boolean isLeaf() {
            return what.startsWith(LEAF);
        }

        /** The binary name of the kind, empty where a leaf has none. */
        String kind() {
            return what.substring(LEAF.length()).replaceAll(" #.*", "").strip();
        }
    }

    static final String LEAF = "leaf ";
    static final String STATIC = "static";
    static final String SAME = "same";

    private enum Role {
        TREE,
        STATIC,
        SAME,
        IGNORED
    }

    private final boolean graph;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Object, Integer> seen = new IdentityHashMap<>();
    private boolean copied;

    private Reference(boolean graph) {
        this.graph = graph;
    }

    /** All parts in order; a shared object at each of its places. */
    static List<Part> tree(Object root) {
        return parts(root, false);
    }

    /** All parts in order; objects that may be shared are numbered, and one met again is only named. */
    static List<Part> graph(Object root) {
        return parts(root, true);
    }

    static List<Part> leaves(List<Part> parts) {
        return parts.stream().filter(Part::isLeaf).toList();
    }

    private static List<Part> parts(Object root, boolean graph) {
        Reference reference = new Reference(graph);
        reference.place(Declared.ANY, root, "", "");
        return reference.parts;
    }

    /** The library's own kinds are known by name: a class file keeps their mark where reflection does not look. */
    static boolean isKind(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        boolean ours = type.getPackageName().equals("dev.pytree");
        return ours ? Words.KINDS.contains(type.getSimpleName()) : Marks.has(type, VariableKind.class);
    }

    private void add(String path, String what, Object value) {
        parts.add(new Part(path, what, value, copied));
    }

    private void place(Declared type, Object value, String path, String kind) {
        if (value == null) {
            add(path, "null", null);
        } else if (value instanceof Number || Declared.isData(value.getClass()) || type.isFlag()) {
            String number = Declared.isData(value.getClass()) && Array.getLength(value) > 0 ? number(value) : "";
            boolean again = number.startsWith("again");
            add(path, again ? number : LEAF + kind + number, value);
        } else if (value instanceof Pytree<?> proxy) {
            proxy(proxy, path, kind);
        } else if (value instanceof Variable<?> variable) {
            String number = number(value);
            add(path, "variable " + variable.metadata() + number, null);
            if (!number.startsWith("again")) {
                place(type.element(), variable.get(), path, kind);
            }
        } else if (value instanceof Optional<?> optional) {
            add(path, "optional " + optional.isPresent(), null);
            optional.ifPresent(each -> place(type.element(), each, path, kind));
        } else if (value instanceof List<?> list) {
            add(path, "list " + implementation(list) + list.size(), null);
            elements(type.element(), list, path, kind);
        } else if (value instanceof Object[] array) {
            add(path, "array " + array.getClass() + array.length, null);
            elements(type.element(), Arrays.asList(array), path, kind);
        } else if (value instanceof Map<?, ?> map) {
            add(path, "map " + implementation(map) + (map instanceof LinkedHashMap<?, ?> ? map.keySet() : ""), null);
            new TreeMap<>(map).forEach((key, each) -> place(type.element(), each, path + "[" + key(key) + "]", kind));
        } else if (Marks.has(value.getClass(), PytreeNode.class)) {
            node(value, path, kind);
        } else {
            add(path, STATIC, value);
        }
    }

    private void elements(Declared type, List<?> elements, String path, String kind) {
        int i = 0;
        for (Object each : elements) {
            place(type, each, path + "[" + i++ + "]", kind);
        }
    }

    private static String key(Object key) {
        return key instanceof String
                ? "'" + ((String) key).replace("\\", "\\\\").replace("'", "\\'") + "'"
                : key instanceof Long ? key + "L" : key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    /** Its module is a copy each time it is asked for. */
    private void proxy(Pytree<?> proxy, String path, String kind) {
        String number = number(proxy);
        add(path, "proxy " + proxy.getClass() + number, null);
        if (!number.startsWith("again")) {
            boolean before = copied;
            copied = true;
            place(Declared.ANY, proxy.module(), path, kind);
            copied = before;
        }
    }

    private void node(Object node, String path, String kind) {
        String number = node.getClass().isRecord() ? "" : number(node);
        add(path, "node " + node.getClass().getName() + number, null);
        if (number.startsWith("again")) {
            return;
        }
        for (Declared.Member member : Declared.members(node.getClass())) {
            Object value;
            try {
                value = member.field().get(node);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
            String below = path + "." + member.field().getName();
            switch (role(member)) {
                case TREE -> place(member.type(), value, below, kind(member, kind));
                case STATIC -> add(below, STATIC, value);
                case SAME -> add(below, SAME, value);
                case IGNORED -> {}
            }
        }
    }

    /** The name of an object that is met, or the word that it was met before. */
    private String number(Object object) {
        if (!graph) {
            return "";
        }
        Integer known = seen.putIfAbsent(object, seen.size());
        return known == null ? " #" + (seen.size() - 1) : "again #" + known;
    }

    private static String kind(Declared.Member member, String inherited) {
        for (Annotation annotation : member.field().getAnnotations()) {
            if (isKind(annotation)) {
                return annotation.annotationType().getName();
            }
        }
        return inherited;
    }

    private static Role role(Declared.Member member) {
        Field field = member.field();
        if (Marks.has(field, Static.class)) {
            return Marks.value(field, Static.class, "identity").equals("true") ? Role.SAME : Role.STATIC;
        }
        if (Marks.has(field, Mode.class)) {
            return Role.STATIC;
        }
        if (Marks.has(field, Ignore.class)) {
            return Role.IGNORED;
        }
        Declared content = member.type().content();
        boolean isTree = Marks.has(field, Leaf.class)
                || !kind(member, "").isEmpty()
                || content.isAny()
                || content.isNode()
                || Declared.isData(content.raw())
                || member.type().isVariable();
        boolean isLeaf = content.isNumber()
                && Marks.value(field.getDeclaringClass(), PytreeNode.class, "scalars")
                        .equals("LEAF");
        return isTree || isLeaf ? Role.TREE : Role.STATIC;
    }

    private static String implementation(Object container) {
        String name = container.getClass().getSimpleName();
        return name.startsWith("List") || name.startsWith("Map") ? "unmodifiable " : name + " ";
    }
}
