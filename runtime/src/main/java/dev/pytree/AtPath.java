package dev.pytree;

/** Where in a tree an exception of user code happened: added to it as a suppressed exception, so that it passes through as it is. */
final class AtPath extends RuntimeException {
    private static final long serialVersionUID = 1;

    private AtPath(KeyPath path) {
        super("at " + path.described(), null, false, false);
    }

    static void add(Throwable e, KeyPath path) {
        e.addSuppressed(new AtPath(path));
    }
}
