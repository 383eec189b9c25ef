package dev.pytree.samples.tied;

import dev.pytree.Graphs;
import java.io.PrintStream;
import java.util.Locale;

/** An embedding shared with the output head: trained, split, merged, still one array, counted once. */
public final class Main {
    private static final String TEXT =
            "she sells sea shells by the sea shore the shells she sells are sea shells for sure";

    private Main() {}

    /** Prints each step. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        var training = new Training(letters(TEXT));
        Bigram model = Bigram.random(27, 8, 1);
        out.println("structure: " + Graphs.split(model).graphDef());
        out.println("numbers: " + Graphs.split(model).state().count() + " (27 x 8 in the table, once; 8 x 8; 27)");
        out.printf(Locale.ROOT, "loss before: %.3f%n", training.loss(model));

        Bigram trained = training.train(model, 300, 1);
        out.printf(Locale.ROOT, "loss after:  %.3f%n", training.loss(trained));
        out.println("still one table: " + (trained.embedding.table == trained.head.table));
        out.println("paths: " + Graphs.split(trained).graphDef().paths());
        out.println("after s: " + best(trained.next('s' - 'a' + 1)));
    }

    /** Spaces are 0, letters from 1. */
    private static int[] letters(String text) {
        return text.chars().map(c -> c == ' ' ? 0 : c - 'a' + 1).toArray();
    }

    private static String best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best == 0 ? "a space" : String.valueOf((char) ('a' + best - 1));
    }
}
