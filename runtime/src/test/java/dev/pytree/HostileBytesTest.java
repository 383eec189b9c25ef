package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import dev.pytree.Stations.Mode;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class HostileBytesTest {
    private static final int HEAD = 6;

    private static List<Object> samples() {
        var small = new Cell(new float[] {1, 2}, new Pair(Map.of("a", 1, "b", Mode.FAST), List.of(1.5)));
        small.name = "day";
        var full = Stations.full();
        return List.of(
                Graphs.split(small).graphDef(),
                Graphs.split(small).state(),
                Graphs.split(full).graphDef(),
                Graphs.split(full).state());
    }

    @Test
    void everyTruncationIsRefused() {
        for (Object sample : samples()) {
            byte[] bytes = Serials.write(sample);
            for (int length = 0; length < bytes.length; length++) {
                byte[] part = Arrays.copyOf(bytes, length);
                assertThrows(IOException.class, () -> Serials.read(part), "of " + length);
            }
        }
    }

    /** From the length of the form on: the name of its class, which comes before, is read by the JDK alone. */
    @Test
    void everyFlippedBitIsRefused() {
        for (Object sample : samples()) {
            byte[] bytes = Serials.write(sample);
            for (int bit = 8 * (indexOf(bytes, "PYTR") - 4); bit < 8 * bytes.length; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThrows(IOException.class, () -> Serials.read(flipped), "bit " + bit);
            }
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void randomChangesWithARightChecksumAreRefusedOrMakeAValue() throws Exception {
        var random = new SplittableRandom(7);
        int values = 0;
        int refused = 0;
        for (Object sample : samples()) {
            byte[] bytes = form(sample);
            for (int round = 0; round < 4000; round++) {
                byte[] changed = changed(bytes, random);
                String what = "round " + round + " of " + sample;
                try {
                    Object value = SerialForm.read(changed);
                    values++;
                    assertEquals(value, SerialForm.read(form(value)), what);
                    use(value);
                } catch (InvalidObjectException e) {
                    refused++;
                } catch (RuntimeException | Error e) {
                    throw new AssertionError(what, e);
                }
            }
        }
        assertTrue(values > 500, values + " values");
        assertTrue(refused > 1000, refused + " refused");
    }

    /** Whatever was read prints, has paths, and binds or says why it does not. */
    private static void use(Object value) {
        value.hashCode();
        value.toString();
        if (value instanceof GraphDef<?> graphDef) {
            graphDef.paths();
            try {
                graphDef.bind(TreeType.any(), Mode.class, Origin.class);
            } catch (PytreeException e) {
                assertTrue(e.getMessage().startsWith("bind"), e::getMessage);
            }
        } else {
            ((State) value).paths();
            ((State) value).count();
        }
    }

    private static byte[] changed(byte[] bytes, SplittableRandom random) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(HEAD, changed.length - 4);
            switch (random.nextInt(5)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) random.nextInt(16);
                case 2 -> changed[at] = (byte) -1;
                case 3 -> {
                    byte[] shorter = new byte[changed.length - 1];
                    System.arraycopy(changed, 0, shorter, 0, at);
                    System.arraycopy(changed, at + 1, shorter, at, shorter.length - at);
                    changed = shorter;
                }
                default -> {
                    int from = random.nextInt(HEAD, changed.length - 4);
                    int length = Math.min(random.nextInt(1, 30), changed.length - 4 - Math.max(at, from));
                    System.arraycopy(changed, from, changed, at, Math.max(0, length));
                }
            }
        }
        return signed(changed);
    }

    private static byte[] signed(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) crc.getValue());
        return bytes;
    }

    /** The serial form of a State or GraphDef, out of its stream. */
    private static byte[] form(Object value) {
        byte[] stream = Serials.write(value);
        int at = indexOf(stream, "PYTR") - 4;
        int left = ByteBuffer.wrap(stream).getInt(at);
        byte[] bytes = new byte[left];
        // Blocks of data are up to 1,024 bytes, each after its tag and length.
        int start = at + 4;
        int block = 1020;
        for (int i = 0; i < left; ) {
            if (block == 0) {
                boolean longBlock = stream[start] == 0x7a;
                block = longBlock ? ByteBuffer.wrap(stream).getInt(start + 1) : stream[start + 1] & 0xff;
                start += longBlock ? 5 : 2;
            }
            bytes[i++] = stream[start++];
            block--;
        }
        return bytes;
    }

    @Test
    void countsAreComparedWithWhatIsLeft() {
        for (int count : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 28, 100}) {
            for (byte[] content : List.of(
                    bytes(StructureForm.LIST, count, (byte) 0),
                    bytes(StructureForm.BRANCH, count),
                    bytes(StructureForm.MAP, (byte) 0, (byte) 0, count, (byte) 0),
                    bytes(StructureForm.VARIABLE, count),
                    bytes(StructureForm.FIXED, (byte) 12, count),
                    bytes(StructureForm.FIXED, (byte) 13, count),
                    bytes(StructureForm.FIXED, (byte) 14, count),
                    bytes(StructureForm.FIXED, (byte) 15, count),
                    bytes(StructureForm.ARRAY, 0, 3, "a[]", count),
                    bytes(StructureForm.NODE, 0, 0, 1, "a", (byte) 0, (byte) 0, count),
                    bytes(StructureForm.LEAF, 0, count),
                    bytes(StructureForm.LEAF, 0, 1, count))) {
                assertRefused(2, content);
            }
            if (count != -1) { // a text of no chars
                assertRefused(2, bytes(StructureForm.FIXED, (byte) 9, count));
            }
            for (int type = 0; type < 8; type++) {
                for (int rank : new int[] {1, 2, 255}) {
                    assertRefused(1, bytes(leafOfState(), (byte) type, (byte) rank, count));
                }
            }
        }
    }

    private static Object leafOfState() {
        return bytes(StructureForm.BRANCH, 1, (byte) 0, (byte) StructureForm.LEAF, 0, 0, 0, 3, "int");
    }

    /** A tag is a byte, as are bytes; other numbers take four, and texts have no length of their own. */
    private static byte[] bytes(Object first, Object... rest) {
        var out = ByteBuffer.allocate(1000);
        if (first instanceof Number tag) {
            out.put(tag.byteValue());
        } else {
            out.put((byte[]) first);
        }
        for (Object each : rest) {
            if (each instanceof Byte b) {
                out.put(b);
            } else if (each instanceof Integer i) {
                out.putInt(i);
            } else {
                out.put(each.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] form(int content, byte[] body) {
        var out = ByteBuffer.allocate(HEAD + body.length + 4);
        out.put("PYTR".getBytes(StandardCharsets.UTF_8))
                .put((byte) 1)
                .put((byte) content)
                .put(body);
        return signed(out.array());
    }

    private static InvalidObjectException assertRefused(int content, byte[] body) {
        byte[] form = form(content, body);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var e = assertThrows(InvalidObjectException.class, () -> SerialForm.read(form));
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 2_000_000, () -> "allocated " + allocated);
        return e;
    }

    @Test
    void aHostileLengthOfTheStreamAllocatesNothing() {
        byte[] stream = Serials.write(Graphs.split(new Pair(1, 2)).state());
        ByteBuffer.wrap(stream).putInt(indexOf(stream, "PYTR") - 4, Integer.MAX_VALUE);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThrows(IOException.class, () -> Serials.read(stream));
        assertTrue(threads.getCurrentThreadAllocatedBytes() - before < 2_000_000);
    }

    @Test
    void deepNestingIsReadOrRefused() throws Exception {
        byte[] lists = new byte[600_001];
        for (int i = 0; i < 100_000; i++) {
            ByteBuffer.wrap(lists).put(6 * i, (byte) StructureForm.LIST).putInt(6 * i + 1, 1);
        }
        var graphDef = (GraphDef<?>) SerialForm.read(form(2, lists));
        assertEquals(100_000 + 1, graphDef.structure.codes.length);
        assertEquals(200_004, graphDef.toString().length());
        byte[] statics = new byte[500_001];
        statics[0] = StructureForm.FIXED;
        for (int i = 0; i < 100_000; i++) {
            ByteBuffer.wrap(statics).put(5 * i + 1, (byte) 12).putInt(5 * i + 2, 1);
        }
        assertEquals(
                "not a serial form of dev.pytree: expected at most 100 collections around a static value, found more",
                assertThrows(InvalidObjectException.class, () -> SerialForm.read(form(2, statics)))
                        .getMessage());
    }

    @Test
    void whatIsNoSerialFormSaysWhy() {
        byte[] form = form(Graphs.split(new Pair(1, 2)).state());
        assertMessage("expected at least 10 bytes, found 3", Arrays.copyOf(form, 3));
        assertMessage("expected the number 50595452, found 51595452", with(form, 0, 'Q'));
        assertMessage("expected version 1, found 2; it was written by another release", with(form, 4, 2));
        assertMessage("expected a State or GraphDef, found 3", signed(with(form, 5, 3)));
        assertMessage(
                "expected the checksum of the bytes, found another; they were changed on the way", with(form, 9, 1));
        assertMessage("expected the end, found more bytes", signed(Arrays.copyOf(form, form.length + 1)));
    }

    private static byte[] with(byte[] form, int at, int value) {
        byte[] changed = form.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static void assertMessage(String message, byte[] form) {
        assertEquals(
                "not a serial form of dev.pytree: " + message,
                assertThrows(InvalidObjectException.class, () -> SerialForm.read(form))
                        .getMessage());
    }

    @Test
    void structuresThatNoGraphHasAreRefused() {
        byte list = StructureForm.LIST;
        assertContains("an element that may stand here, found 11", 2, bytes(StructureForm.BRANCH, 0));
        assertContains("an element that may stand here, found 5", 1, bytes(list, 0, (byte) 0));
        assertContains("the place of an earlier object, found 0", 2, bytes(StructureForm.REF, 0));
        assertContains("the place of an earlier object, found -1", 2, bytes(StructureForm.REF, -1));
        assertContains(
                "the place of an earlier object, found 0", 2, bytes(list, 1, (byte) 0, (byte) StructureForm.REF, 0));
        assertContains("the place of an earlier object, found 0", 2, cycle(false));
        assertContains("the type of a leaf, found java.lang.ProcessBuilder", 2, leaf("java.lang.ProcessBuilder"));
        assertContains("the type of a leaf, found java.lang.String", 2, leaf("java.lang.String"));
        assertContains("the type of a leaf, found java.lang.Object[]", 2, leaf("java.lang.Object[]"));
        assertContains("the type of a leaf, found int" + "[]".repeat(256), 2, leaf("int" + "[]".repeat(256)));
        assertContains("the type of a leaf, found void", 2, leaf("void"));
        assertContains("a kind of element is below 12, found 12", 2, bytes(12));
        assertContains(
                "keys in their order, each once, found others",
                2,
                bytes(StructureForm.MAP, (byte) 0, (byte) 0, 2, (byte) 1, 5, 5, (byte) 1, (byte) 0, (byte) 0));
        assertContains("a static value, found null", 2, bytes(StructureForm.FIXED, (byte) 8));
        assertContains("a text is UTF-8", 2, bytes(StructureForm.FIXED, (byte) 9, 1, (byte) 0xff));
    }

    private static byte[] leaf(String type) {
        return bytes(StructureForm.LEAF, 0, 0, 0, type.length(), type);
    }

    /** A node whose only field refers to the node. */
    private static byte[] cycle(boolean fillable) {
        return bytes(
                StructureForm.NODE,
                0,
                0,
                1,
                "a",
                (byte) 1,
                (byte) (fillable ? 1 : 0),
                1,
                0,
                (byte) 1,
                0,
                0,
                0,
                (byte) StructureForm.REF,
                0);
    }

    @Test
    void aCycleThroughAClassThatIsFilledIsRead() throws Exception {
        assertEquals(
                "a(a=same as the root)", SerialForm.read(form(2, cycle(true))).toString());
    }

    private static void assertContains(String message, int content, byte[] body) {
        String found = assertRefused(content, body).getMessage();
        assertTrue(found.contains(message), found);
    }

    @Test
    void theClassesThemselvesAreNeverRead() throws Exception {
        for (Object sample : List.of(Graphs.split(1).state(), Graphs.split(1).graphDef())) {
            String name = sample.getClass().getName();
            byte[] stream = new byte[100];
            var out = ByteBuffer.wrap(stream);
            out.putShort((short) 0xaced).putShort((short) 5).put((byte) 0x73).put((byte) 0x72);
            out.putShort((short) name.length()).put(name.getBytes(StandardCharsets.UTF_8));
            out.putLong(1).put((byte) 2).putShort((short) 0).put((byte) 0x78).put((byte) 0x70);
            var e = assertThrows(
                    InvalidObjectException.class, () -> Serials.read(Arrays.copyOf(stream, out.position())));
            String simple = sample.getClass().getSimpleName();
            assertEquals(
                    "not a serial form of dev.pytree: expected the serial form of a " + simple + ", found a " + simple
                            + " without it",
                    e.getMessage());
        }
    }

    @Test
    void sortedMapsWithKeysThatTheirOrderTakesForOneAreRefused() {
        var map = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        map.put("a", 1);
        map.put("b", 2);
        byte[] form = form(Graphs.split(map).graphDef());
        int b = new String(form, StandardCharsets.ISO_8859_1).indexOf("\0\0\0\1b") + 4;
        assertMessage("expected keys in their order, each once, found others", signed(with(form, b, 'A')));
    }
}
