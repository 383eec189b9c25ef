package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each bad source stands what the compiler says about it: the line, and the whole text. */
final class BadCasesTest {
    static List<Path> cases() {
        return Cases.in("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWhereAndHowToFixIt(Path source) {
        Compilation compilation = Cases.compile(source);
        String said = Said.by(compilation);

        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertEquals(Cases.golden(Cases.sidecar(source), said), said);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAtAnElementThatTheMessageNames(Path source) {
        assertEquals(List.of(), Said.elsewhere(Cases.compile(source), Cases.read(source)));
    }
}
