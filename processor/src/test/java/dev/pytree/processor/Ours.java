package dev.pytree.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;

/** Our processors: where adapters are written they are listed too, as in a user's build. */
public final class Ours {
    private Ours() {}

    public static List<Processor> all() {
        return List.of(new PytreeProcessor(), new IndexProcessor());
    }

    /** These processors, and the index if adapters are among what they write. */
    static List<Processor> completed(List<? extends Processor> processors) {
        List<Processor> all = new ArrayList<>(processors);
        if (processors.stream().anyMatch(PytreeProcessor.class::isInstance)) {
            all.add(new IndexProcessor());
        }
        return all;
    }
}
