package dev.pytree.processor.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long processors take for a class of eight fields: each in a JVM of its own, cold is the first compilation there, warm the median
 * of the last ones. Beside the processor's own time stands the time of the whole compilation, which has to compile what was generated.
 * A processor that reads nothing and writes a line shows what none can go below: the compiler's rounds, and its search for a class of the
 * name that a file is to have.
 */
final class Speed {
    /** So many of the last compilations count as warm. */
    private static final int WARM = 10;

    private Speed() {}

    /** Types, compilations, and the names of subjects; without names, all that are on the class path, each in a JVM of its own. */
    public static void main(String[] given) throws IOException, InterruptedException {
        int types = given.length > 0 ? Integer.parseInt(given[0]) : 200;
        int runs = given.length > 1 ? Integer.parseInt(given[1]) : 30;
        if (given.length > 2) {
            System.out.println(row(Subject.valueOf(given[2]), types, runs));
            return;
        }
        System.out.println(head());
        for (Subject subject : Subject.values()) {
            if (subject.isHere()) {
                fork(subject, types, runs);
            }
        }
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%-16s%20s%10s%22s%10s%15s",
                "ms a class",
                "processor cold",
                "warm",
                "compilation cold",
                "warm",
                "generated KB");
    }

    static String row(Subject subject, int types, int runs) {
        List<Trial> trials = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            trials.add(Trial.of(subject, types));
        }
        return String.format(
                Locale.ROOT,
                "%-16s %19.2f %9.2f %21.2f %9.2f %14.1f",
                subject,
                trials.get(0).processorMillis() / types,
                warm(trials, Trial::processorMillis) / types,
                trials.get(0).compileMillis() / types,
                warm(trials, Trial::compileMillis) / types,
                trials.get(0).generatedKilobytes() / types);
    }

    private static double warm(List<Trial> trials, ToDoubleFunction<Trial> time) {
        List<Trial> last = trials.subList(Math.max(0, trials.size() - WARM), trials.size()).stream()
                .sorted(Comparator.comparingDouble(time))
                .toList();
        return time.applyAsDouble(last.get(last.size() / 2));
    }

    private static void fork(Subject subject, int types, int runs) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int status = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Speed.class.getName(),
                        String.valueOf(types),
                        String.valueOf(runs),
                        subject.name())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(subject + " ended with status " + status);
        }
    }
}
