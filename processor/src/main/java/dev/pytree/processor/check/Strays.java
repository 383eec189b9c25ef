package dev.pytree.processor.check;

import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Stray;

/** Annotations where nothing reads them: the user believes that they say something. */
public final class Strays {
    private Strays() {}

    public static Problem problem(Stray stray) {
        return switch (stray.place()) {
            case STATIC_FIELD ->
                problem(stray, "a static field belongs to no instance, and trees are made of instances", "Drop it");
            case METHOD -> problem(stray, "a method holds no part of a tree; fields do", "Move it to the field");
            case PARAMETER -> problem(stray, "a parameter holds no part of a tree; fields do", "Move it to the field");
            case TYPE -> problem(stray, "it says what a field holds, and this is a type", "Move it to the fields");
            case STATIC_METHOD -> problem(stray, "a static method has no model to read", "Drop it");
            case HIDDEN_METHOD -> problem(stray, "proxies forward public methods alone", "Drop it, or make it public");
            case FIELD_OF_NO_NODE, CREATOR_OF_NO_NODE, METHOD_OF_NO_NODE ->
                problem(stray, "its class is not a node", "Annotate the class with @PytreeNode");
        };
    }

    private static Problem problem(Stray stray, String reason, String way) {
        return Problem.of(Rule.MISPLACED, stray.origin(), stray.where(), stray.annotation(), reason, way);
    }
}
