package dev.pytree;

import java.io.InvalidObjectException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The serial form of leaves: boxed scalars, and primitive arrays of any rank. */
final class LeafForm {
    private static final List<Class<?>> PRIMITIVES = List.of(
            boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class);
    private static final int[] BYTES = {1, 1, 2, 2, 4, 8, 4, 8};

    private LeafForm() {}

    /** {@return whether {@code leaf} has a serial form} */
    static boolean has(Object leaf) {
        return LeafType.isPlain(leaf.getClass());
    }

    static void write(SerialOutput out, Object leaf) {
        Class<?> element = leaf.getClass();
        int rank = 0;
        while (element.isArray()) {
            element = element.getComponentType();
            rank++;
        }
        int base = 0;
        while (element != (rank == 0 ? LeafSpec.boxed(PRIMITIVES.get(base)) : PRIMITIVES.get(base))) {
            base++;
        }
        out.oneByte(base);
        out.oneByte(rank);
        if (rank == 0) {
            writeScalar(out, leaf);
        } else {
            writeArray(out, leaf);
        }
    }

    static void writeScalar(SerialOutput out, Object value) {
        if (value instanceof Boolean b) {
            out.flag(b);
        } else if (value instanceof Byte b) {
            out.oneByte(b);
        } else if (value instanceof Character c) {
            out.next(2).putChar(c);
        } else if (value instanceof Short s) {
            out.next(2).putShort(s);
        } else if (value instanceof Integer i) {
            out.fourBytes(i);
        } else if (value instanceof Long l) {
            out.eightBytes(l);
        } else if (value instanceof Float f) {
            out.fourBytes(Float.floatToRawIntBits(f));
        } else if (value instanceof Double d) {
            out.eightBytes(Double.doubleToRawLongBits(d));
        } else {
            throw new AssertionError(value);
        }
    }

    private static void writeArray(SerialOutput out, Object array) {
        int length = Leaves.length(array);
        out.fourBytes(length);
        if (array instanceof float[] a) {
            out.next(4L * length).asFloatBuffer().put(a);
        } else if (array instanceof double[] a) {
            out.next(8L * length).asDoubleBuffer().put(a);
        } else if (array instanceof int[] a) {
            out.next(4L * length).asIntBuffer().put(a);
        } else if (array instanceof long[] a) {
            out.next(8L * length).asLongBuffer().put(a);
        } else if (array instanceof short[] a) {
            out.next(2L * length).asShortBuffer().put(a);
        } else if (array instanceof char[] a) {
            out.next(2L * length).asCharBuffer().put(a);
        } else if (array instanceof byte[] a) {
            out.next(length).put(a);
        } else if (array instanceof boolean[] a) {
            for (boolean b : a) {
                out.flag(b);
            }
        } else {
            for (Object row : (@Nullable Object[]) array) {
                out.flag(row != null);
                if (row != null) {
                    writeArray(out, row);
                }
            }
        }
    }

    static Object read(SerialInput in) throws InvalidObjectException {
        int base = in.below(PRIMITIVES.size(), "an element type");
        int rank = in.oneByte();
        return rank == 0 ? readScalar(in, base) : readArray(in, base, rank);
    }

    static Object readScalar(SerialInput in, int base) throws InvalidObjectException {
        return switch (base) {
            case 0 -> in.flag();
            case 1 -> (byte) in.oneByte();
            case 2 -> in.next(2).getChar();
            case 3 -> in.next(2).getShort();
            case 4 -> in.fourBytes();
            case 5 -> in.eightBytes();
            case 6 -> Float.intBitsToFloat(in.fourBytes());
            default -> Double.longBitsToDouble(in.eightBytes());
        };
    }

    @SuppressWarnings("unchecked")
    private static Object readArray(SerialInput in, int base, int rank) throws InvalidObjectException {
        if (rank == 1) {
            return readRow(in, base, in.count(BYTES[base]));
        }
        int length = in.count(1);
        var type = (Class<? extends @Nullable Object[]>) LeafNames.arrays(PRIMITIVES.get(base), rank);
        @Nullable Object[] rows = Arrays.copyOf(new Object[0], length, type);
        for (int i = 0; i < length; i++) {
            rows[i] = in.flag() ? readArray(in, base, rank - 1) : null;
        }
        return rows;
    }

    private static Object readRow(SerialInput in, int base, int length) throws InvalidObjectException {
        var bytes = in.next((long) BYTES[base] * length);
        switch (base) {
            case 0 -> {
                var row = new boolean[length];
                for (int i = 0; i < length; i++) {
                    byte b = bytes.get();
                    if (b < 0 || b > 1) {
                        throw SerialInput.invalid("a boolean is 0 or 1", b);
                    }
                    row[i] = b == 1;
                }
                return row;
            }
            case 1 -> {
                var row = new byte[length];
                bytes.get(row);
                return row;
            }
            case 2 -> {
                var row = new char[length];
                bytes.asCharBuffer().get(row);
                return row;
            }
            case 3 -> {
                var row = new short[length];
                bytes.asShortBuffer().get(row);
                return row;
            }
            case 4 -> {
                var row = new int[length];
                bytes.asIntBuffer().get(row);
                return row;
            }
            case 5 -> {
                var row = new long[length];
                bytes.asLongBuffer().get(row);
                return row;
            }
            case 6 -> {
                var row = new float[length];
                bytes.asFloatBuffer().get(row);
                return row;
            }
            default -> {
                var row = new double[length];
                bytes.asDoubleBuffer().get(row);
                return row;
            }
        }
    }
}
