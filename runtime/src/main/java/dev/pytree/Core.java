package dev.pytree;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
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
    private final Root root;
    private final TreeType<T> type;
    private final @Nullable Function<Object, @Nullable T> step;

    private Core(Root root, TreeType<T> type, @Nullable Function<Object, @Nullable T> step) {
        this.root = root;
        this.type = type;
        this.step = step;
    }

    /** {@return the core of a new proxy of a copy of {@code module}} */
    public static <T> Core<T> snapshot(TreeType<? super T> type, T module) {
        return root(rootType(type, module), Parts.of(type, module).copied(), null, null);
    }

    /** {@return the core of a new proxy that takes {@code module} over} */
    public static <T> Core<T> adopt(TreeType<? super T> type, T module) {
        return root(rootType(type, module), Parts.of(type, module), module, null);
    }

    /** {@return the core of a new proxy of the structure {@code graphDef} with the leaves of {@code states}, which it shares} */
    public static <T> Core<T> parts(TreeType<? super T> type, GraphDef<T> graphDef, State... states) {
        Structure structure = graphDef.structure;
        structure.requireBound("of");
        TreeType<?> exact = rootType(type, structure);
        @Nullable Object[] leaves = Placement.all("of", structure, states);
        TreeDef.check("of", structure, leaves);
        return derived(exact, new Parts<>(graphDef, leaves), false);
    }

    /** {@return the core of a new proxy of new nodes around the arrays of {@code module}} */
    static <T> Core<T> share(TreeType<? super T> type, T module) {
        return root(rootType(type, module), Parts.of(type, module), null, null);
    }

    /** {@return the core of a new proxy of a new model of {@code graphDef} around the arrays of {@code states}} */
    @SuppressWarnings("unchecked") // the type that the structure was made by
    static <T> Core<T> share(GraphDef<T> graphDef, State... states) {
        T module = Graphs.merge(graphDef, states);
        return adopt((TreeType<T>) rootType(AnyType.ANY, graphDef.structure), module);
    }

    private static TreeType<?> rootType(TreeType<?> type, Object module) {
        Objects.requireNonNull(module, "a Pytree holds a model, found null");
        return type == AnyType.ANY && type.resolve(module) instanceof NodeType<?> node ? node : type;
    }

    private static TreeType<?> rootType(TreeType<?> type, Structure structure) {
        Object root = structure.codes[0];
        NodeType<?> found = root instanceof NodeShape node ? node.type() : null;
        if (type == AnyType.ANY) {
            return found == null ? type : found;
        }
        if (found == null || type instanceof NodeType<?> && !type.equals(found)) {
            throw new PytreeException(
                    "of",
                    List.of(new PytreeException.Problem(
                            KeyPath.ROOT, "expected the structure of a " + type + ", found " + structure)));
        }
        return type;
    }

    /** Of leaves that others may hold. */
    private static <T> Core<T> derived(TreeType<?> type, Parts<?> parts, boolean frozen) {
        State state = parts.state();
        return frozen ? frozen(type, parts, state) : root(type, parts, null, state);
    }

    @SuppressWarnings("unchecked")
    private static <T> Core<T> root(TreeType<?> type, Parts<?> parts, @Nullable Object module, @Nullable State lent) {
        return new Core<>(
                new Holder(TreeType.exact(type), (Parts<Object>) parts, module, lent), (TreeType<T>) type, null);
    }

    @SuppressWarnings("unchecked")
    private static <T> Core<T> frozen(TreeType<?> type, Parts<?> parts, State state) {
        return new Core<>(new Frozen(TreeType.exact(type), (Parts<Object>) parts, state), (TreeType<T>) type, null);
    }

    /** The proxy of a module that was rebuilt around leaves that others may hold. */
    static Object rebuilt(TreeType<?> type, @Nullable Object module, boolean frozen) {
        return proxy(type, Objects.requireNonNull(module, "a Pytree holds a model, found null"), frozen);
    }

    @SuppressWarnings("unchecked")
    private static <T> Pytree<T> proxy(TreeType<T> type, Object module, boolean frozen) {
        Core<T> core = adopt(type, (T) module);
        core.root.lendAll();
        return type.proxyOf(frozen ? core.frozen() : core);
    }

    /** {@return the module of {@code proxy}, to read a static field} */
    public static <T> T read(Pytree<T> proxy) {
        return proxy.core.now();
    }

    /** {@return the leaf that {@code field} reads, which is handed out} */
    public static <T, L> L lend(Pytree<T> proxy, Function<? super T, ? extends L> field) {
        return proxy.core.lent(field);
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
        return below(parent, type, step, (core, child) -> core.type.view(core, child));
    }

    /** {@return a proxy of the child that {@code step} reads, even where that is a container} */
    static <T, C> @Nullable Object proxyOf(
            Core<? extends T> parent, TreeType<? super C> type, Function<? super T, ? extends @Nullable C> step) {
        return below(parent, type, step, (core, child) -> core.proxy());
    }

    private static <T, C> @Nullable Object below(
            Core<? extends T> parent,
            TreeType<? super C> type,
            Function<? super T, ? extends @Nullable C> step,
            BiFunction<Core<Object>, Object, @Nullable Object> handedOut) {
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
            return handedOut.apply(new Core<>(parent.root, exact, path), child);
        });
    }

    /** {@return a call on the module of {@code proxy}, to be closed} */
    public static <T> Call<T> live(Pytree<T> proxy) {
        return proxy.core.root.live(proxy.core);
    }

    /** {@return a call of a method marked {@link ReadOnly} on the module of {@code proxy}, to be closed} */
    public static <T> Call<T> look(Pytree<T> proxy) {
        return proxy.core.root.look(proxy.core);
    }

    Root root() {
        return root;
    }

    TreeType<T> type() {
        return type;
    }

    /** {@return this place, known as of the type {@code exact}} */
    Core<T> as(TreeType<T> exact) {
        return new Core<>(root, exact, step);
    }

    /** {@return {@code leaf} to hand out; while {@link #reading}} */
    Object lend(Object leaf) {
        return root.lend(leaf);
    }

    /** {@return the node in the module {@code root}, or null if it is not there any more} */
    @SuppressWarnings("unchecked")
    private @Nullable T at(Object root) {
        T node = step == null ? (T) root : step.apply(root);
        return type instanceof NodeType<?> exact && !exact.nodeClass().isInstance(node) ? null : node;
    }

    /** {@return the node in the module {@code root}} */
    T node(Object root) {
        T node = at(root);
        if (node == null) {
            throw new IllegalStateException("the " + type + " that this proxy stands for is no longer in its model;"
                    + " ask the model's proxy for the node again");
        }
        return node;
    }

    private T node() {
        return node(root.module());
    }

    /** {@return the node, to look at or, within a transaction, to change} */
    T now() {
        return root.reading(this::node);
    }

    /** {@return the node, whose leaves are handed out} */
    T lent() {
        return root.reading(() -> {
            root.lendAll();
            return node();
        });
    }

    @SuppressWarnings("unchecked") // a copy of a leaf has its class
    private <L> L lent(Function<? super T, ? extends L> field) {
        return root.reading(() -> {
            L leaf = field.apply(node());
            return leaf == null ? leaf : (L) root.lend(leaf);
        });
    }

    /** {@return the node for somebody else to change} */
    T exposed() {
        return root.reading(() -> {
            root.lendAll();
            root.expose();
            return node();
        });
    }

    boolean isFrozen() {
        return root instanceof Frozen;
    }

    Edit<T> open() {
        return root.open(this);
    }

    /** {@return what {@code f} returns, during which no other thread changes the model} */
    <R> R reading(Supplier<R> f) {
        return root.reading(f);
    }

    /** {@return the structure and leaves, for looking at the structure, or while {@link #reading}} */
    @SuppressWarnings("unchecked")
    Parts<T> parts() {
        return step == null ? (Parts<T>) root.parts() : reading(() -> Parts.of(type, node()));
    }

    /** {@return the leaves, for handing out} */
    State state() {
        return reading(() -> step == null ? root.state() : root.lend(parts()).state());
    }

    /** {@return the structure and leaves, for handing out} */
    private Parts<T> handedOut() {
        return reading(() -> {
            Parts<T> parts = parts();
            return step == null ? new Parts<>(parts.graphDef(), root.state().values) : root.lend(parts);
        });
    }

    /** {@return the leaves that the model works on} */
    State shared() {
        return root.share(this).state();
    }

    /** {@return a core of new nodes around the arrays that the model works on} */
    Core<T> sharing() {
        return root(type, root.share(this), null, null);
    }

    /** {@return the proxy of this, as typed as its type knows it} */
    Pytree<T> proxy() {
        return type.proxyOf(this);
    }

    T copy() {
        return reading(() -> parts().copied().merge());
    }

    Core<T> frozen() {
        return derived(type, handedOut(), true);
    }

    Core<T> mapped(UnaryOperator<Object> f) {
        Parts<T> parts = handedOut();
        @Nullable Object[] mapped = parts.state().map(f).values;
        TreeDef.check("map", parts.graphDef().structure, mapped);
        return derived(type, new Parts<>(parts.graphDef(), mapped), isFrozen());
    }

    Core<T> withMode(String name, Object value) {
        Parts<T> parts = handedOut();
        return derived(type, new Parts<>(Graphs.withMode(parts.graphDef(), name, value), parts.leaves()), isFrozen());
    }

    Core<T> with(State state) {
        Parts<T> parts = handedOut();
        var placement = new Placement(parts.layout(), state);
        placement.refuse("withState");
        @Nullable Object[] values = parts.leaves().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = placement.given[i] == null ? values[i] : placement.given[i];
        }
        return derived(type, new Parts<>(parts.graphDef(), values), isFrozen());
    }
}
