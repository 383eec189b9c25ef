package dev.pytree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The bytes of a serial form while they are written. Numbers are big-endian, texts UTF-8. */
final class SerialOutput {
    private static final int MOST = Integer.MAX_VALUE - 64;

    private final Map<String, Integer> names = new HashMap<>();
    private byte[] bytes = new byte[256];
    private int size;

    void oneByte(int value) {
        next(1).put((byte) value);
    }

    void fourBytes(int value) {
        next(4).putInt(value);
    }

    void eightBytes(long value) {
        next(8).putLong(value);
    }

    void flag(boolean value) {
        oneByte(value ? 1 : 0);
    }

    /** A text; one that UTF-8 cannot write, with half a surrogate pair, goes as its chars, after the complement of their number. */
    void text(String text) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            fourBytes(utf8.remaining());
            next(utf8.remaining()).put(utf8);
        } catch (CharacterCodingException e) {
            fourBytes(~text.length());
            next(2L * text.length()).asCharBuffer().put(text);
        }
    }

    /** A text that is often the same: its number, and the text where the number is new. */
    void name(String name) {
        int known = names.size();
        Integer number = names.putIfAbsent(name, known);
        fourBytes(number == null ? known : number);
        if (number == null) {
            text(name);
        }
    }

    void block(byte[] block) {
        fourBytes(block.length);
        next(block.length).put(block);
    }

    /** {@return room for the next {@code length} bytes, which are then written} */
    ByteBuffer next(long length) {
        if (size + length > MOST) {
            throw new IllegalStateException("the serial form would take more than " + MOST
                    + " bytes; split the State by filters and send its parts one by one");
        }
        int end = (int) (size + length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max(end, 2L * bytes.length)));
        }
        var room = ByteBuffer.wrap(bytes, size, (int) length);
        size = end;
        return room;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
