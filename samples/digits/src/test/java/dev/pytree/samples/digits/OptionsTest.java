package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class OptionsTest {
    @Test
    void withoutOptionsThereAreDefaults() {
        assertEquals(new Options(0, 30, false), Options.parse());
    }

    @Test
    void readsEveryOption() {
        assertEquals(new Options(-7, 3, true), Options.parse("--plain", "--seed", "-7", "--epochs", "3"));
    }

    @Test
    void anUnknownOptionIsToldWithTheKnownOnes() {
        refuses("unknown option --sed; the options are --seed N, --epochs N and --plain", "--sed", "1");
    }

    @Test
    void aValueThatIsNoNumberIsTold() {
        refuses("--seed takes a whole number of 64 bits, found 1.5", "--seed", "1.5");
        refuses("--seed takes a whole number of 64 bits, found nothing", "--seed");
        refuses("--epochs takes a whole number from 1 to 1000, found many", "--epochs", "many");
        refuses("--epochs takes a whole number from 1 to 1000, found 0", "--epochs", "0");
        refuses("--epochs takes a whole number from 1 to 1000, found 1001", "--epochs", "1001");
    }

    private static void refuses(String message, String... args) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Options.parse(args))
                        .getMessage());
    }
}
