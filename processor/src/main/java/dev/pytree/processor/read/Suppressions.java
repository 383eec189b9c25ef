package dev.pytree.processor.read;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/** The warnings that {@code @SuppressWarnings} silences, on an element or around it. */
final class Suppressions {
    private Suppressions() {}

    static Set<String> of(Element element) {
        Set<String> suppressed = new LinkedHashSet<>();
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            Mirrors.find(each, "java.lang.SuppressWarnings")
                    .ifPresent(mirror -> suppressed.addAll(Mirrors.strings(mirror, "value")));
        }
        return suppressed;
    }
}
