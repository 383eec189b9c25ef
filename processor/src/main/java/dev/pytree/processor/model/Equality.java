package dev.pytree.processor.model;

/** Whether equal values of a type are equal by {@code equals}; if not, {@code flaw} says what stands in the way. */
public record Equality(String flaw) {
    public static final Equality BY_VALUE = new Equality("");

    public boolean byValue() {
        return flaw.isEmpty();
    }
}
