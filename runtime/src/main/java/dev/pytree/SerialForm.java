package dev.pytree;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a {@link State} or {@link GraphDef} in a stream: bytes that name no class to be loaded. They are a magic
 * number, a version, which of the two it is, the content, and a checksum.
 */
final class SerialForm implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MAGIC = 0x50595452;
    private static final int VERSION = 1;
    private static final int STATE = 1;
    private static final int GRAPH_DEF = 2;
    private static final int HEAD = 6;
    private static final int CHECKSUM = 4;
    /** Bytes are asked for in pieces, so that a hostile length allocates no more than twice what is there. */
    private static final int PIECE = 1 << 16;

    private transient byte @Nullable [] bytes;

    private SerialForm(byte[] bytes) {
        this.bytes = bytes;
    }

    static SerialForm of(State state) {
        SerialOutput out = head(STATE);
        state.layout.requireSerial(state.values);
        StructureWriter.write(out, PathTree.of(state.layout));
        for (Object leaf : state.values) {
            if (leaf != null) {
                LeafForm.write(out, leaf);
            }
        }
        return done(out);
    }

    static SerialForm of(GraphDef<?> graphDef) {
        SerialOutput out = head(GRAPH_DEF);
        StructureWriter.write(out, graphDef.structure);
        return done(out);
    }

    private static SerialOutput head(int content) {
        var out = new SerialOutput();
        out.fourBytes(MAGIC);
        out.oneByte(VERSION);
        out.oneByte(content);
        return out;
    }

    private static SerialForm done(SerialOutput out) {
        byte[] content = out.toBytes();
        out.fourBytes(checksum(content, content.length));
        return new SerialForm(out.toBytes());
    }

    private static int checksum(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        byte[] bytes = this.bytes == null ? new byte[0] : this.bytes;
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw SerialInput.invalid("a length", length);
        }
        byte[] read = new byte[Math.min(length, PIECE)];
        int size = 0;
        while (size < length) {
            if (size == read.length) {
                read = Arrays.copyOf(read, (int) Math.min(length, 2L * size));
            }
            in.readFully(read, size, read.length - size);
            size = read.length;
        }
        bytes = read;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return read(bytes == null ? new byte[0] : bytes);
    }

    /** {@return the State or GraphDef of {@code bytes}} */
    static Object read(byte[] bytes) throws InvalidObjectException {
        if (bytes.length < HEAD + CHECKSUM) {
            throw SerialInput.invalid("at least " + (HEAD + CHECKSUM) + " bytes", bytes.length);
        }
        int end = bytes.length - CHECKSUM;
        var head = new SerialInput(bytes, 0, bytes.length);
        int magic = head.fourBytes();
        if (magic != MAGIC) {
            throw SerialInput.invalid("the number " + Integer.toHexString(MAGIC), Integer.toHexString(magic));
        }
        int version = head.oneByte();
        if (version != VERSION) {
            throw SerialInput.invalid("version " + VERSION, version + "; it was written by another release");
        }
        if (new SerialInput(bytes, end, bytes.length).fourBytes() != checksum(bytes, end)) {
            throw SerialInput.invalid("the checksum of the bytes", "another; they were changed on the way");
        }
        int content = head.oneByte();
        var in = new SerialInput(bytes, HEAD, end);
        if (content != STATE && content != GRAPH_DEF) {
            throw SerialInput.invalid("a State or GraphDef", content);
        }
        Object read = content == STATE ? readState(in) : new GraphDef<>(StructureReader.graph(in));
        if (!in.atEnd()) {
            throw SerialInput.invalid("the end", "more bytes");
        }
        return read;
    }

    private static State readState(SerialInput in) throws InvalidObjectException {
        Layout layout = StructureReader.paths(in).layout();
        @Nullable Object[] leaves = new Object[layout.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = LeafForm.read(in);
        }
        return new State(layout, leaves);
    }
}
