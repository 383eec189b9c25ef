package dev.pytree.processor.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the measurement works, and measures what it says; how long anything takes is for it to say. */
final class SpeedTest {
    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE_LINE_FILE", "PYTREE"})
    void printsNumbersForEverySubject(Subject subject) {
        String row = Speed.row(subject, 3, 2);

        assertTrue(row.startsWith(subject.toString()), row);
        double[] numbers = Arrays.stream(row.substring(16).trim().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertTrue(numbers.length == 5 && Arrays.stream(numbers).allMatch(each -> each >= 0), row);
        System.out.println(Speed.head() + "\n" + row);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE_LINE_FILE", "PYTREE"})
    void generatesCodeWhereAProcessorRuns(Subject subject) {
        Trial trial = Trial.of(subject, 3);

        assertTrue(subject == Subject.NONE == (trial.generatedKilobytes() == 0), trial.toString());
        assertTrue(trial.processorMillis() <= trial.compileMillis(), trial.toString());
    }
}
