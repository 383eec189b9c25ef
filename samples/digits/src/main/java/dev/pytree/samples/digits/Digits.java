package dev.pytree.samples.digits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Handwritten digits: 8 x 8 grey values from 0 to 1, row after row, and the digit that each one shows. */
record Digits(float[][] images, int[] labels) {
    static final int SIDE = 8;
    static final int CLASSES = 10;
    static final String FILE = "digits.csv.gz";
    static final String SHA_256 = "09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22";
    private static final int DARKEST = 16;

    /** {@return the digits of the resource {@code name}} Throws IOException if it is missing, or not bit for bit the data. */
    static Digits read(String name) throws IOException {
        try (InputStream in = Digits.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(
                        "the data file " + name + " is missing from the class path; build the sample again");
            }
            byte[] file = in.readAllBytes();
            String found = sha256(file);
            if (!found.equals(SHA_256)) {
                throw new IOException("the data file " + name + " is damaged: expected SHA-256 " + SHA_256 + ", found "
                        + found + "; restore it from the repository");
            }
            return parse(file);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JVM has SHA-256", e);
        }
    }

    private static Digits parse(byte[] file) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            float[][] images = new float[lines.size()][SIDE * SIDE];
            int[] labels = new int[lines.size()];
            for (int n = 0; n < labels.length; n++) {
                String[] numbers = lines.get(n).split(",");
                for (int i = 0; i < images[n].length; i++) {
                    images[n][i] = Float.parseFloat(numbers[i]) / DARKEST;
                }
                labels[n] = Integer.parseInt(numbers[images[n].length]);
            }
            return new Digits(images, labels);
        }
    }

    int size() {
        return labels.length;
    }

    /** {@return the digits at {@code positions}, in that order} */
    Digits at(int... positions) {
        float[][] some = new float[positions.length][];
        Arrays.setAll(some, n -> images[positions[n]]);
        return new Digits(some, Arrays.stream(positions).map(n -> labels[n]).toArray());
    }

    /** {@return how many there are of each digit} */
    int[] counts() {
        int[] counts = new int[CLASSES];
        for (int label : labels) {
            counts[label]++;
        }
        return counts;
    }
}
