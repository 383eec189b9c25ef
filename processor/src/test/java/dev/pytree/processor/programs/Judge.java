package dev.pytree.processor.programs;

import dev.pytree.Graphs;
import dev.pytree.KeyPath;
import dev.pytree.Laws;
import dev.pytree.Pytree;
import dev.pytree.Split;
import dev.pytree.State;
import dev.pytree.Tree;
import dev.pytree.TreeType;
import dev.pytree.Trees;
import dev.pytree.Variable;
import dev.pytree.processor.programs.Reference.Part;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds what generated code does with an instance against the reference. What differs is an AssertionError. */
record Judge(Class<?> type, TreeType<Object> adapter, Class<?> proxy) {

    /** The laws set each leaf by itself, which takes long for trees that share much. */
    private static final int MOST_LEAVES = 60;

    static Judge of(Class<?> type) throws ReflectiveOperationException {
        String name = type.getSimpleName() + "Pytree";
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name = outer.getSimpleName() + "_" + name;
        }
        String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        Class<?> proxy = type.getClassLoader().loadClass(prefix + name);
        return new Judge(type, adapter(proxy), proxy);
    }

    @SuppressWarnings("unchecked")
    private static TreeType<Object> adapter(Class<?> proxy) throws ReflectiveOperationException {
        Class<?> generated = proxy.getClassLoader().loadClass(proxy.getName() + "$Type");
        var constructor = generated.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (TreeType<Object>) constructor.newInstance();
    }

    /** A tree without cycles: everything. */
    void tree(Object root) throws ReflectiveOperationException {
        List<Part> expected = Reference.tree(root);
        List<Part> leaves = Reference.leaves(expected);
        for (Tree<Object, Object> flat : List.of(Trees.flatten(adapter, root), Trees.flatten(root))) {
            equal("paths", leaves.stream().map(Part::path).toList(), strings(flat.paths()));
            equal(
                    "kinds",
                    leaves.stream().map(Part::kind).toList(),
                    flat.treeDef().kinds().stream().map(kind -> kind.name()).toList());
            same("leaves", leaves, flat.leaves());
            parts("unflatten", expected, Reference.tree(flat.unflatten()), false);
        }
        parts("map", expected, Reference.tree(Trees.map(root, leaf -> leaf)), false);
        graph(root);
        proxy(root);
        if (leaves.size() <= MOST_LEAVES) {
            Laws.check(root);
        }
    }

    /** A graph, cycles included: split, merge and snapshot. */
    void graph(Object root) {
        List<Part> expected = Reference.graph(root);
        List<Part> leaves = Reference.leaves(expected);
        Split<Object> split = Graphs.split(adapter, root);
        State state = split.state();
        equal("paths of the state", leaves.stream().map(Part::path).toList(), strings(state.paths()));
        equal(
                "kinds of the state",
                leaves.stream().map(Part::kind).toList(),
                state.paths().stream().map(path -> state.kind(path).name()).toList());
        same("leaves of the state", leaves, state.leaves());
        parts("merge", expected, Reference.graph(Graphs.merge(split.graphDef(), state)), false);
        parts("snapshot", expected, Reference.graph(Graphs.snapshot(root)), true);
    }

    private static List<String> strings(List<KeyPath> paths) {
        return paths.stream().map(KeyPath::toString).toList();
    }

    /** The generated proxy: its module, and an accessor for each field. */
    private void proxy(Object root) throws ReflectiveOperationException {
        Pytree<?> made = null;
        for (Method method : proxy.getDeclaredMethods()) {
            if (method.getName().equals("of")
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == type) {
                method.setAccessible(true);
                made = (Pytree<?>) method.invoke(null, root);
            }
        }
        parts(
                "module of the proxy",
                Reference.graph(root),
                Reference.graph(Objects.requireNonNull(made).module()),
                true);
        Set<String> fields = new HashSet<>();
        List<Declared.Member> members = Declared.members(type);
        members.forEach(member -> fields.add(member.field().getName()));
        for (Declared.Member member : members) {
            if (!Marks.has(member.field(), dev.pytree.Ignore.class)) {
                Method accessor = accessor(member.field().getName(), fields);
                view(accessor.getName() + "()", member.field().get(root), accessor.invoke(made));
            }
        }
    }

    /** A field's name is its accessor's, unless something else has it. */
    private Method accessor(String name, Set<String> fields) throws ReflectiveOperationException {
        String accessor = name;
        while (isTaken(accessor) || !accessor.equals(name) && fields.contains(accessor)) {
            accessor += "_";
        }
        Method method = proxy.getDeclaredMethod(accessor);
        method.setAccessible(true);
        return method;
    }

    private boolean isTaken(String name) {
        for (Method method : proxy.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getName().equals(name)
                    && method.getParameterCount() == 0) {
                return true;
            }
        }
        for (Class<?> owner : List.of(Pytree.class, Object.class)) {
            for (Method method : owner.getDeclaredMethods()) {
                boolean visible = (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
                if (visible && method.getName().equals(name) && method.getParameterCount() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void view(String where, Object expected, Object found) {
        if (expected instanceof Variable<?> variable) {
            view(where, variable.get(), found);
        } else if (expected instanceof Pytree<?> held && !(found instanceof Pytree<?>)) {
            view(where, held.module(), found);
        } else if (found instanceof Pytree<?> node) {
            Object module = expected instanceof Pytree<?> held ? held.module() : expected;
            parts(where, Reference.graph(module), Reference.graph(node.module()), true);
        } else if (expected instanceof Object[] array && found instanceof List<?>) {
            view(where, Arrays.asList(array), found);
        } else if (expected instanceof List<?> list && found instanceof List<?> views) {
            equal("size of " + where, list.size(), views.size());
            for (int i = 0; i < list.size(); i++) {
                view(where + "[" + i + "]", list.get(i), views.get(i));
            }
        } else if (expected instanceof Map<?, ?> map && found instanceof Map<?, ?> views) {
            equal("keys of " + where, map.keySet(), views.keySet());
            map.forEach((key, value) -> view(where + "[" + key + "]", value, views.get(key)));
        } else if (expected instanceof Optional<?> optional && found instanceof Optional<?> view) {
            view(where, optional.orElse(null), view.orElse(null));
        } else {
            ok(where, Objects.deepEquals(expected, found), expected, found);
        }
    }

    private static void same(String what, List<Part> expected, List<Object> found) {
        equal("number of " + what, expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            Part part = expected.get(i);
            ok(
                    what + " at " + part.path(),
                    alike(part.value(), found.get(i), part.copied()),
                    part.value(),
                    found.get(i));
        }
    }

    private static void parts(String what, List<Part> expected, List<Part> found, boolean copied) {
        equal(what, names(expected), names(found));
        for (int i = 0; i < found.size(); i++) {
            Part a = expected.get(i);
            Object b = found.get(i).value();
            boolean same = a.what().equals(Reference.SAME)
                    ? a.value() == b
                    : a.isLeaf()
                            ? alike(a.value(), b, copied || a.copied())
                            : a.value() == null
                                    || !a.what().equals(Reference.STATIC)
                                    || a.value().equals(b);
            ok(what + " at " + a.path(), same, a.value(), b);
        }
    }

    private static List<String> names(List<Part> parts) {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.path() + " " + part.what()));
        return names;
    }

    /** Arrays are handed over as they are, or copied. */
    private static boolean alike(Object expected, Object found, boolean copied) {
        boolean isArray = expected != null && expected.getClass().isArray();
        return isArray && !copied ? expected == found : Objects.deepEquals(expected, found);
    }

    private static void equal(String what, Object expected, Object found) {
        ok(what, expected.equals(found), expected, found);
    }

    private static void ok(String what, boolean holds, Object expected, Object found) {
        if (!holds) {
            throw new AssertionError(what + ": expected " + shown(expected) + "\n   found " + shown(found));
        }
    }

    private static String shown(Object value) {
        String text = Arrays.deepToString(new Object[] {value});
        return text.substring(1, text.length() - 1);
    }
}
