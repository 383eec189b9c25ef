package dev.pytree.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The declaration of a module. */
record ModuleOrigin(String name) implements Located {
    @Override
    public Optional<Element> in(Elements elements) {
        return Optional.ofNullable(elements.getModuleElement(name));
    }
}
