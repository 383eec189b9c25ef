package dev.pytree.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The class, or the member of it, that a message points at: by name, because an element loses its place when its round is over. A record
 * component has none, nor has an accessor that nobody wrote; the field of both has.
 */
public record ElementOrigin(String type, String member) implements Located {

    private static final String PACKAGE = "package";

    public static ElementOrigin of(Element element) {
        if (element instanceof PackageElement place) {
            return new ElementOrigin(place.getQualifiedName().toString(), PACKAGE);
        }
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
        if (member.equals(PACKAGE)) {
            return Optional.ofNullable(elements.getPackageElement(type));
        }
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

    /** The simple name of a class, the whole one of a package. */
    @Override
    public String toString() {
        return member.equals(PACKAGE) ? type : type.substring(type.lastIndexOf('.') + 1);
    }
}
