package dev.pytree.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The class, or the member of it, that a message points at: by name, because an element loses its place when its round is over. A record
 * component has none, nor has an accessor that nobody wrote; the field of both has.
 */
public record ElementOrigin(String type, String member) implements Located {

    public static ElementOrigin of(Element element) {
        if (element instanceof TypeElement type) {
            return new ElementOrigin(type.getQualifiedName().toString(), "");
        }
        Element owner = element.getEnclosingElement();
        boolean accessor = owner instanceof TypeElement record
                && record.getRecordComponents().stream().anyMatch(each -> element.equals(each.getAccessor()));
        String member = accessor ? element.getSimpleName().toString() : element.toString();
        return new ElementOrigin(String.valueOf(owner), member);
    }

    @Override
    public Optional<Element> in(Elements elements) {
        TypeElement owner = elements.getTypeElement(type);
        if (owner == null || member.isEmpty()) {
            return Optional.ofNullable(owner);
        }
        return owner.getEnclosedElements().stream()
                .filter(each -> each.getKind() != ElementKind.RECORD_COMPONENT
                        && each.toString().equals(member))
                .<Element>map(each -> each)
                .findFirst()
                .or(() -> Optional.of(owner));
    }
}
