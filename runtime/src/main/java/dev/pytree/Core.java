package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a proxy stands for: a model, or a node inside the model of another proxy. Generated code uses its static methods;
 * they take the proxy, so that no name of a user's class can clash with them.
 *
 * @param <T> the type of the model or node
 */
public final class Core<T> {
    private final Holder root;
    private final TreeType<T> type;
    private final @Nullable Function<Object, @Nullable T> step;

    private Core(Holder root, TreeType<T> type, @Nullable Function<Object, @Nullable T> step) {
        this.root = root;
        this.type = type;
        this.step = step;
    }

    /** {@return the core of a new proxy of a copy of {@code module}} */
    public static <T> Core<T> snapshot(TreeType<? super T> type, T module) {
        Split<T> split = Graphs.split(type, module);
        return root(type, new Split<>(split.graphDef(), List.of(split.state().copied())), null, module);
    }

    /** {@return the core of a new proxy that takes {@code module} over} */
    public static <T> Core<T> adopt(TreeType<? super T> type, T module) {
        return root(type, Graphs.split(type, module), module, module);
    }

    private static <T> Core<T> root(TreeType<? super T> type, Split<T> split, @Nullable T held, T module) {
        TreeType<?> exact = type == AnyType.ANY && type.resolve(module) instanceof NodeType<?> node ? node : type;
        return root(exact, split, held, false);
    }

    @SuppressWarnings("unchecked")
    private static <T> Core<T> root(TreeType<?> type, Split<T> split, @Nullable Object held, boolean lent) {
        return new Core<>(
                new Holder(TreeType.exact(type), (Split<Object>) split, held, lent), (TreeType<T>) type, null);
    }

    /** The proxy of a module that was rebuilt around leaves that others may hold. */
    static Object rebuilt(TreeType<?> type, @Nullable Object module) {
        if (module == null) {
            throw new IllegalArgumentException("a Pytree holds a model, found null");
        }
        return proxy(type, module);
    }

    @SuppressWarnings("unchecked")
    private static <T> Pytree<T> proxy(TreeType<T> type, Object module) {
        Core<T> core = adopt(type, (T) module);
        core.markLent();
        return type.proxyOf(core);
    }

    /** {@return the module of {@code proxy}, to read a static field} */
    public static <T> T read(Pytree<T> proxy) {
        return proxy.core.now();
    }

    /** {@return the module of {@code proxy}, to read a leaf that is handed out} */
    public static <T> T lend(Pytree<T> proxy) {
        return proxy.core.lent();
    }

    /**
     * {@return what the proxy {@code parent} hands out for the child that {@code step} reads: a proxy of a node, an
     * unmodifiable container of such, the value of a variable, or null}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the field is null
    public static <T, C, V> V view(Pytree<T> parent, TreeType<? super C> type, Function<? super T, ? extends C> step) {
        return (V) viewOf(parent.core, type, step);
    }

    @SuppressWarnings("unchecked")
    static <T, C> @Nullable Object viewOf(
            Core<? extends T> parent, TreeType<? super C> type, Function<? super T, ? extends @Nullable C> step) {
        T holder = parent.now();
        Object child = step.apply(holder);
        if (child == null) {
            return null;
        }
        Function<Object, @Nullable Object> path = root -> {
            T node = parent.at(root);
            return node == null ? null : step.apply(node);
        };
        TreeType<Object> any = TreeType.exact(type);
        return any.view(new Core<>(parent.root, any, path), child);
    }

    /** {@return a call on the module of {@code proxy}, to be closed} */
    public static <T> Call<T> live(Pytree<T> proxy) {
        proxy.core.root.begin(false);
        return new Call<>(proxy.core);
    }

    TreeType<T> type() {
        return type;
    }

    void markLent() {
        root.lend();
    }

    @SuppressWarnings("unchecked")
    private @Nullable T at(Object root) {
        return step == null ? (T) root : step.apply(root);
    }

    private T now() {
        return require(at(root.read()));
    }

    T lent() {
        root.lend();
        return now();
    }

    T working() {
        return require(at(root.read()));
    }

    private T require(@Nullable T node) {
        if (node == null) {
            throw new IllegalStateException("the " + type + " that this proxy stands for is no longer in its model;"
                    + " ask the model's proxy for the node again");
        }
        return node;
    }

    Edit<T> open() {
        root.begin(true);
        return new Edit<>(this);
    }

    void end(boolean keep) {
        root.end(keep);
    }

    /** {@return the structure and leaves, for looking at} */
    @SuppressWarnings("unchecked")
    Split<T> peek() {
        return step == null ? (Split<T>) root.split() : Graphs.split(type, now());
    }

    /** {@return the structure and leaves, for handing out} */
    Split<T> split() {
        root.lend();
        return peek();
    }

    T copy() {
        Split<T> split = peek();
        return Graphs.merge(split.graphDef(), split.state().copied());
    }

    Core<T> mapped(UnaryOperator<Object> f) {
        Split<T> split = split();
        State mapped = split.state().map(f);
        TreeDef.check("map", split.graphDef().structure, mapped.values);
        return root(type, new Split<>(split.graphDef(), List.of(mapped)), null, true);
    }

    Core<T> with(State state) {
        Split<T> split = split();
        Layout layout = split.state().layout;
        @Nullable Object[] values = split.state().values.clone();
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < state.size(); i++) {
            int position = layout.position(state.layout.path(i));
            if (position < 0) {
                problems.add(layout.unknown(state.layout.path(i)));
            } else if (layout.accepts(position, state.values[i], problems)) {
                values[position] = state.values[i];
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("withState", problems);
        }
        return root(type, new Split<>(split.graphDef(), List.of(new State(layout, values))), null, true);
    }
}
