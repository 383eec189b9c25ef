package dev.pytree.samples.finetune;

import dev.pytree.Filter;
import dev.pytree.Graphs;
import dev.pytree.Param;
import java.io.PrintStream;
import java.util.Locale;

/** A trained map is frozen, an adapter is trained beside it, and both are merged again. */
public final class Main {
    private Main() {}

    /** Prints each step. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        float[][] trained = {{1, 0, 2, 0}, {0, 1, 0, -1}, {1, 1, 0, 0}};
        float[][] wanted = {{1.5f, 0, 2, 0}, {0, 1, 0, -1}, {2, 1, 0, 0}};
        Task task = Task.of(new Dense(wanted));
        Adapted model = Adapted.of(new Dense(trained), 1);
        var split = Graphs.split(model, Filter.kind(LoraParam.class), Filter.rest());
        out.println("trained: " + split.state(0).paths() + ", " + split.state(0).count() + " numbers");
        out.println("frozen:  " + split.state(1).paths() + ", " + split.state(1).count() + " numbers");
        out.println("an adapter is a parameter too: "
                + (Graphs.split(model, Filter.kind(Param.class)).state().size() == 3));
        out.printf(Locale.ROOT, "loss before: %.4f%n", task.loss(model));

        var adapter = task.train(split, split.state(0), split.state(1), 200, 0.05);
        Adapted tuned = Graphs.merge(split.graphDef(), adapter, split.state(1));
        out.printf(Locale.ROOT, "loss after:  %.4f%n", task.loss(tuned));
        out.println("the rest is bit-identical: "
                + Graphs.split(tuned, Filter.kind(LoraParam.class), Filter.rest())
                        .state(1)
                        .equals(split.state(1)));
        out.println("the original is untouched: "
                + split.equals(Graphs.split(model, Filter.kind(LoraParam.class), Filter.rest())));
    }
}
