package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
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
        Objects.requireNonNull(module, "a Pytree holds a model, found null");
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
        return proxy(type, Objects.requireNonNull(module, "a Pytree holds a model, found null"));
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

    static <T, C> @Nullable Object viewOf(
            Core<? extends T> parent, TreeType<? super C> type, Function<? super T, ? extends @Nullable C> step) {
        return parent.root.reading(() -> {
            C child = step.apply(parent.node());
            if (child == null) {
                return null;
            }
            Function<Object, @Nullable Object> path = root -> {
                T node = parent.at(root);
                return node == null ? null : step.apply(node);
            };
            TreeType<Object> exact = TreeType.exact(type);
            return exact.view(new Core<>(parent.root, exact, path), child);
        });
    }

    /** {@return a call on the module of {@code proxy}, to be closed} */
    public static <T> Call<T> live(Pytree<T> proxy) {
        return new Call<>(proxy.core, proxy.core.root.begin(false));
    }

    TreeType<T> type() {
        return type;
    }

    /** {@return this place, known as of the type {@code exact}} */
    Core<T> as(TreeType<T> exact) {
        return new Core<>(root, exact, step);
    }

    void markLent() {
        root.lend();
    }

    /** {@return the node in the module {@code root}, or null if it is not there any more} */
    @SuppressWarnings("unchecked")
    private @Nullable T at(Object root) {
        T node = step == null ? (T) root : step.apply(root);
        return type instanceof NodeType<?> exact && !exact.nodeClass().isInstance(node) ? null : node;
    }

    private T node() {
        T node = at(root.module());
        if (node == null) {
            throw new IllegalStateException("the " + type + " that this proxy stands for is no longer in its model;"
                    + " ask the model's proxy for the node again");
        }
        return node;
    }

    /** {@return the node, to look at or, within a transaction, to change} */
    T now() {
        return root.reading(this::node);
    }

    /** {@return the node, whose leaves are handed out} */
    T lent() {
        return root.reading(() -> {
            root.lend();
            return node();
        });
    }

    /** {@return the node for somebody else to change} */
    T exposed() {
        return root.reading(() -> {
            root.lend();
            root.expose();
            return node();
        });
    }

    Edit<T> open() {
        return new Edit<>(this, root.begin(true));
    }

    void requireLast(int depth) {
        root.requireLast(depth);
    }

    void end(int depth, boolean keep) {
        root.end(depth, keep);
    }

    /** {@return what {@code f} returns, during which no other thread changes the model} */
    <R> R reading(Supplier<R> f) {
        return root.reading(f);
    }

    /** {@return the structure and leaves, for looking at the structure, or while {@link #reading}} */
    @SuppressWarnings("unchecked")
    Split<T> peek() {
        return step == null ? (Split<T>) root.split() : reading(() -> Graphs.split(type, node()));
    }

    /** {@return the structure and leaves, for handing out} */
    Split<T> split() {
        return reading(() -> {
            root.lend();
            return peek();
        });
    }

    T copy() {
        return reading(() -> {
            Split<T> split = peek();
            return Graphs.merge(split.graphDef(), split.state().copied());
        });
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
