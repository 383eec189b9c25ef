package dev.pytree.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine that benchmarks run on, which results carry with them as an option of their JVM. */
public final class Machine {
    static final String OPTION = "-Dbenchmarks.machine=";

    private Machine() {}

    /** {@return an option for the JVM that names the processor, its cores and the system, and how busy it is before anything is measured} */
    public static String option() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return OPTION + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + String.format(Locale.ROOT, ", load %.1f before", load);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // not Linux
        }
    }
}
