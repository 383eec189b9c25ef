package dev.pytree.processor.check;

import java.util.ArrayList;
import java.util.List;

/** What a message is filled with. */
final class Details {
    private Details() {}

    /** The subject first, then the rest. */
    static Object[] of(Object subject, Object... rest) {
        List<Object> details = new ArrayList<>(List.of(subject));
        details.addAll(List.of(rest));
        return details.toArray();
    }
}
