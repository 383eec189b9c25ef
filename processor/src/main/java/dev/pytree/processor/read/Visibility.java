package dev.pytree.processor.read;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** What code in one package sees; generated code is never a subclass, so protected counts as package-private. */
record Visibility(PackageElement from, Elements elements) {

    /** Whether the modifiers of a member or a class let the package use it, its enclosing classes aside. */
    boolean sees(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return element.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(element).equals(from);
    }

    boolean seesType(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!sees(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the package sees every class that the type mentions. */
    boolean seesAll(TypeMirror type) {
        return hidden(type).isEmpty();
    }

    /** The first class that the type mentions and the package does not see. */
    Optional<TypeElement> hidden(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .flatMap(bound -> hidden(bound).stream())
                    .findFirst();
        }
        if (!Mirrors.isDeclared(type)) {
            return Optional.empty();
        }
        var declared = (DeclaredType) type;
        var element = (TypeElement) declared.asElement();
        return seesType(element)
                ? declared.getTypeArguments().stream()
                        .flatMap(argument -> hidden(argument).stream())
                        .findFirst()
                : Optional.of(element);
    }
}
