package dev.pytree.processor.read;

import dev.pytree.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** A place that the compiler knows. */
public interface Located extends Origin {
    /** The element as this round knows it. */
    Optional<Element> in(Elements elements);
}
