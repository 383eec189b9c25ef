package dev.pytree.samples.quickstart;

import dev.pytree.Filter;
import dev.pytree.Graphs;
import dev.pytree.Param;
import dev.pytree.Trees;
import java.io.PrintStream;
import java.util.Arrays;

/** A module held as data, a change that is kept, and two kinds of modules in one model. */
public final class Main {
    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Prints each step. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        var main = new Main(out);
        main.module();
        main.counter();
        main.mixed();
    }

    private void module() {
        out.println("A module held as data");
        var module = LinearPytree.of(new Linear(2, 3, 0));
        module = module.map(leaf -> leaf);
        out.println("  " + module);
        out.println("  kernel: " + module.kernel().length + " x " + module.kernel()[0].length);
        out.println("  forward: " + Arrays.toString(module.forward(new float[] {1, 1})));
    }

    private void counter() {
        out.println("A change that is kept");
        var counter = CounterPytree.of(new Counter(0));
        out.println("  count: " + counter.count());
        counter.edit(c -> c.count += 1);
        out.println("  after an edit: " + counter.count());
        counter.increment();
        out.println("  after a call: " + counter.count());
    }

    private void mixed() {
        out.println("A mutable and an immutable module in one model");
        var model = new Network(new Linear(2, 3, 0), new Affine(new float[] {2, 2, 2}, new float[] {1, 1, 1}));
        var split = Graphs.split(model, Filter.kind(Param.class), Filter.rest());
        out.println("  structure: " + split.graphDef());
        out.println("  parameters: " + split.state(0).count() + " numbers in "
                + split.state(0).paths());
        out.println("  the rest: " + split.state(1).paths());

        var halved = Graphs.merge(split.graphDef(), split.state(0).scale(0.5), split.state(1));
        out.println("  before: " + Arrays.toString(model.forward(new float[] {1, 1})));
        out.println("  with half the weights: " + Arrays.toString(halved.forward(new float[] {1, 1})));
        out.println("  same structure: " + Trees.structure(model).equals(Trees.structure(halved)));
    }
}
