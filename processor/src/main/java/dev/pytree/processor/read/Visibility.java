package dev.pytree.processor.read;

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
        if (type instanceof ArrayType array) {
            return seesAll(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || seesAll(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || seesAll(wildcard.getSuperBound()));
        }
        if (!Mirrors.isDeclared(type)) {
            return true;
        }
        var declared = (DeclaredType) type;
        return seesType((TypeElement) declared.asElement())
                && declared.getTypeArguments().stream().allMatch(this::seesAll);
    }
}
