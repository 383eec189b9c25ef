package dev.pytree.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a name that means nothing was meant to be. */
public final class Spelling {
    private Spelling() {}

    /** The name that is nearest to the one written, if it is near enough to be a slip: a third of its letters, at least two. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(written, name) <= Math.max(2, name.length() / 3)
                        && distance(written, name) < name.length())
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** {@code " Did you mean weight?"}, or nothing. */
    public static String hint(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    /** The number of letters to insert, drop or replace to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
