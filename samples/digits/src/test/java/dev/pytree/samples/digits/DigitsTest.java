package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

final class DigitsTest {
    @Test
    void theFileIsBitForBitTheOneThatWasPublished() throws Exception {
        try (var in = Digits.class.getResourceAsStream("digits.csv.gz")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertEquals(
                    "09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22",
                    String.format("%064x", new BigInteger(1, digest)));
        }
    }

    @Test
    void itsNoticeLiesBesideIt() {
        assertNotNull(Digits.class.getResource("README.md"));
    }

    @Test
    void readsEveryDigit() throws IOException {
        var digits = Digits.read(Digits.FILE);

        assertEquals(1797, digits.size());
        assertArrayEquals(new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, digits.counts());
        assertEquals(0, digits.labels()[0]);
        assertEquals(5 / 16f, digits.images()[0][2]);
        for (float[] image : digits.images()) {
            assertEquals(64, image.length);
            for (float grey : image) {
                assertTrue(grey >= 0 && grey <= 1);
            }
        }
    }

    @Test
    void aMissingFileIsToldByName() {
        var error = assertThrows(IOException.class, () -> Digits.read("absent.csv.gz"));

        assertEquals(
                "the data file absent.csv.gz is missing from the class path; build the sample again",
                error.getMessage());
    }

    @Test
    void aDamagedFileIsRefusedBeforeItIsRead() {
        var error = assertThrows(IOException.class, () -> Digits.read("damaged.csv.gz"));

        assertEquals(
                "the data file damaged.csv.gz is damaged: expected SHA-256"
                        + " 09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22, found"
                        + " cf5987c8804a341579f38ecdca81a76075d64c99983286bf2d050d77b0a36401; restore it from the repository",
                error.getMessage());
    }
}
