package dev.pytree;

import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a serial form while they are read. They may be hostile: every count is compared with what is left before
 * anything is made of it, so what is allocated is in proportion to the bytes.
 */
final class SerialInput {
    private final ByteBuffer bytes;
    private final List<String> names = new ArrayList<>();

    SerialInput(byte[] bytes, int from, int to) {
        this.bytes = ByteBuffer.wrap(bytes, from, to - from);
    }

    boolean atEnd() {
        return !bytes.hasRemaining();
    }

    int oneByte() throws InvalidObjectException {
        return next(1).get() & 0xff;
    }

    int fourBytes() throws InvalidObjectException {
        return next(4).getInt();
    }

    long eightBytes() throws InvalidObjectException {
        return next(8).getLong();
    }

    boolean flag() throws InvalidObjectException {
        return below(2, "a flag") == 1;
    }

    /** {@return a byte below {@code limit}} */
    int below(int limit, String what) throws InvalidObjectException {
        int value = oneByte();
        if (value >= limit) {
            throw invalid(what + " is below " + limit, value);
        }
        return value;
    }

    /** {@return a number of things that take at least {@code each} bytes} */
    int count(int each) throws InvalidObjectException {
        int count = fourBytes();
        if (count < 0 || (long) count * each > bytes.remaining()) {
            throw invalid("a count fits the " + bytes.remaining() + " bytes that are left", count);
        }
        return count;
    }

    /** {@return a number from 0 to {@code known}, which stands for a thing that follows} */
    int reference(int known) throws InvalidObjectException {
        int number = fourBytes();
        if (number < 0 || number > known) {
            throw invalid("a number is at most " + known, number);
        }
        return number;
    }

    String text() throws InvalidObjectException {
        int length = fourBytes();
        if (length < 0) {
            return next(2L * ~length).asCharBuffer().toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(next(length)).toString();
        } catch (CharacterCodingException e) {
            throw invalid("a text is UTF-8", e);
        }
    }

    String name() throws InvalidObjectException {
        int number = reference(names.size());
        if (number == names.size()) {
            names.add(text());
        }
        return names.get(number);
    }

    /** {@return a name that is a Java identifier} */
    String identifier() throws InvalidObjectException {
        String name = name();
        try {
            PathText.requireName(name);
        } catch (IllegalArgumentException e) {
            throw invalid("a name that is a Java identifier", "another");
        }
        return name;
    }

    byte[] block() throws InvalidObjectException {
        byte[] block = new byte[count(1)];
        next(block.length).get(block);
        return block;
    }

    /** {@return the next {@code length} bytes, which are then read} */
    ByteBuffer next(long length) throws InvalidObjectException {
        if (length > bytes.remaining()) {
            throw invalid(length + " more bytes", bytes.remaining());
        }
        ByteBuffer part = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return part;
    }

    /** The bytes are no serial form: {@code expected} is what one has. */
    static InvalidObjectException invalid(String expected, @Nullable Object found) {
        return new InvalidObjectException("not a serial form of dev.pytree: expected " + expected + ", found " + found);
    }
}
