package dev.pytree;

/**
 * What stands in a {@link Tree} where another part of it has the leaf. It is a value and never null, so that null, an empty
 * optional value and a leaf that is elsewhere stay apart; ask with {@code leaf == Hole.HOLE}.
 */
public enum Hole {
    /** The one hole. */
    HOLE;

    /** {@return {@code hole}} */
    @Override
    public String toString() {
        return "hole";
    }
}
