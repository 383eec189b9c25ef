package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names of elements. */
public final class Names {
    private Names() {}

    /** The class that a file is named after, of which build tools know what was written for it. */
    public static Element topLevel(Element type) {
        Element top = type;
        while (top.getEnclosingElement() instanceof TypeElement enclosing) {
            top = enclosing;
        }
        return top;
    }

    public static ClassRef of(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        while (element instanceof TypeElement) {
            names.addFirst(element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        while (element != null && !(element instanceof PackageElement)) {
            element = element.getEnclosingElement();
        }
        String packageName = element == null
                ? ""
                : ((PackageElement) element).getQualifiedName().toString();
        return new ClassRef(packageName, new ArrayList<>(names));
    }
}
