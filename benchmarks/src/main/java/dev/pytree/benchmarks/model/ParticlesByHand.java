package dev.pytree.benchmarks.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A list of {@link Particle}: boxed where leaves are objects, and a plain loop where they go into one array. */
public final class ParticlesByHand {
    private ParticlesByHand() {}

    /** {@return the leaves, boxed} */
    public static Object[] flatten(List<Particle> particles) {
        Object[] leaves = new Object[Particle.WIDTH * particles.size()];
        int at = 0;
        for (int i = 0; i < particles.size(); i++) {
            Particle p = particles.get(i);
            leaves[at] = p.x();
            leaves[at + 1] = p.y();
            leaves[at + 2] = p.z();
            leaves[at + 3] = p.vx();
            leaves[at + 4] = p.vy();
            leaves[at + 5] = p.vz();
            at += Particle.WIDTH;
        }
        return leaves;
    }

    /** {@return new particles of boxed {@code leaves}} */
    public static List<Particle> unflatten(Object[] leaves) {
        List<Particle> particles = new ArrayList<>(leaves.length / Particle.WIDTH);
        for (int at = 0; at < leaves.length; at += Particle.WIDTH) {
            particles.add(new Particle(
                    (Double) leaves[at],
                    (Double) leaves[at + 1],
                    (Double) leaves[at + 2],
                    (Double) leaves[at + 3],
                    (Double) leaves[at + 4],
                    (Double) leaves[at + 5]));
        }
        return particles;
    }

    /** {@return new particles of the results of {@code f}} */
    public static List<Particle> map(List<Particle> particles, UnaryOperator<Object> f) {
        List<Particle> mapped = new ArrayList<>(particles.size());
        for (int i = 0; i < particles.size(); i++) {
            Particle p = particles.get(i);
            mapped.add(new Particle(
                    (Double) f.apply(p.x()),
                    (Double) f.apply(p.y()),
                    (Double) f.apply(p.z()),
                    (Double) f.apply(p.vx()),
                    (Double) f.apply(p.vy()),
                    (Double) f.apply(p.vz())));
        }
        return mapped;
    }

    /** Writes all numbers into {@code out}. */
    public static void ravel(List<Particle> particles, double[] out) {
        int at = 0;
        for (int i = 0; i < particles.size(); i++) {
            Particle p = particles.get(i);
            out[at] = p.x();
            out[at + 1] = p.y();
            out[at + 2] = p.z();
            out[at + 3] = p.vx();
            out[at + 4] = p.vy();
            out[at + 5] = p.vz();
            at += Particle.WIDTH;
        }
    }

    /** {@return new particles of {@code numbers}} */
    public static List<Particle> unravel(double[] numbers) {
        List<Particle> particles = new ArrayList<>(numbers.length / Particle.WIDTH);
        for (int at = 0; at < numbers.length; at += Particle.WIDTH) {
            particles.add(new Particle(
                    numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4], numbers[at + 5]));
        }
        return particles;
    }
}
