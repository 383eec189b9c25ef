package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;
import dev.pytree.Scalars;
import java.util.ArrayList;
import java.util.List;

/** A point mass: six numbers, no array. */
@PytreeNode(scalars = Scalars.LEAF)
public record Particle(double x, double y, double z, double vx, double vy, double vz) {
    static final int WIDTH = 6;

    /** {@return {@code count} particles, no two numbers equal} */
    public static List<Particle> filled(int count) {
        List<Particle> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double x = i;
            all.add(new Particle(x, x + 0.1, x + 0.2, x + 0.3, x + 0.4, x + 0.5));
        }
        return all;
    }
}
