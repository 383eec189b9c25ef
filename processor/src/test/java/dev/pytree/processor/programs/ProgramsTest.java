package dev.pytree.processor.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random programs, valid and broken, against the reference. More of them with {@code -Dprograms.valid=50000 -Dprograms.broken=50000};
 * one again, and its text, with {@code -Dprograms.seed=N}.
 */
final class ProgramsTest {
    private static final int VALID = Integer.getInteger("programs.valid", 2_000);
    private static final int BROKEN = Integer.getInteger("programs.broken", 1_000);
    private static final Long SEED = Long.getLong("programs.seed");
    private static final long FIRST = Long.getLong("programs.first", 0);
    private static final int PLANTED = 5;
    private static final int TOGETHER = 100;
    private static final int SHOWN = Integer.getInteger("programs.shown", 5);

    @Test
    void validProgramsAreTakenApartAsTheirDeclarationsSay() {
        Map<Long, String> faults = new LinkedHashMap<>();
        List<Long> seeds = seeds(VALID);
        for (int i = 0; i < seeds.size() && faults.size() < SHOWN; i += TOGETHER) {
            progress("valid", i, seeds.size());
            List<Long> some = seeds.subList(i, Math.min(seeds.size(), i + TOGETHER));
            faults.putAll(Harness.valid(some.stream().map(Generator::program).toList()));
        }
        report("valid", faults, seed -> Generator.program(seed).sources());
    }

    @Test
    void brokenProgramsAreRefusedWhereTheyAreBrokenOrTakenApartAsTheySay() {
        Map<Long, String> faults = new LinkedHashMap<>();
        List<Long> seeds = seeds(BROKEN);
        for (int i = 0; i < seeds.size() && faults.size() < SHOWN; i++) {
            progress("broken", i, seeds.size());
            long seed = seeds.get(i);
            Map<String, String> sources = broken(seed);
            boolean keepsBodies = Mutator.keepsBodies(Generator.program(seed).sources(), sources);
            String fault = Harness.broken(seed, Compiled.of(sources), keepsBodies);
            if (!fault.isEmpty()) {
                faults.put(seed, fault);
            }
        }
        report("broken", faults, ProgramsTest::broken);
    }

    /** Otherwise the other tests prove nothing. */
    @ParameterizedTest
    @EnumSource
    void aBugInAGeneratedAdapterIsFound(Plant plant) {
        int planted = 0;
        for (long seed = 0; planted < PLANTED; seed++) {
            Map<String, String> sources = Generator.program(seed).sources();
            Optional<Map<String, String>> bugged = plant.in(Compiled.of(sources).generated());
            if (bugged.isPresent()) {
                planted++;
                Map<String, String> all = new TreeMap<>(sources);
                bugged.get().forEach((name, text) -> all.put(name.replace('.', '/') + ".java", text));
                Compiled compiled = Compiled.of(all, false);
                assertEquals(List.of(), compiled.errors(), "seed " + seed);
                assertNotEquals("", Harness.wrong(seed, compiled), plant + " in the program of seed " + seed);
            }
        }
    }

    private static Map<String, String> broken(long seed) {
        var dice = new Dice(~seed);
        Map<String, String> sources = Generator.program(seed).sources();
        for (int i = dice.chance(75) ? 1 : 2; i > 0; i--) {
            sources = dice.of(Mutator.values()).broken(dice, sources);
        }
        return sources;
    }

    private static List<Long> seeds(int count) {
        return SEED != null
                ? List.of(SEED)
                : LongStream.range(FIRST, FIRST + count).boxed().toList();
    }

    private static void progress(String what, int done, int all) {
        if (all > 5_000 && done > 0 && done % 1_000 == 0) {
            System.out.println(done + " of " + all + " " + what + " programs");
        }
    }

    private static void report(
            String what, Map<Long, String> faults, java.util.function.LongFunction<Map<String, String>> sources) {
        List<String> text = new ArrayList<>();
        faults.forEach((seed, fault) -> {
            text.add("\n" + what + " program -Dprograms.seed=" + seed + ": " + fault);
            sources.apply(seed).forEach((file, source) -> text.add("--- " + file + "\n" + source));
        });
        assertEquals("", String.join("\n", text));
    }
}
