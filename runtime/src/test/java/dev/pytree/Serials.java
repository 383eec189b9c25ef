package dev.pytree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Java's serialisation of one object, to bytes and back. */
final class Serials {
    private Serials() {}

    static byte[] write(Object object) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** {@return what {@code object} is after it was written and read} */
    @SuppressWarnings("unchecked")
    static <T> T sent(T object) {
        try {
            return (T) read(write(object));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
