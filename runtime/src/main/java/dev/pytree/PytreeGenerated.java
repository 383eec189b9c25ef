package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated proxy and keeps the names of the fields in the order of their leaves, which class files do not promise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PytreeGenerated {
    /** The fields of the tree in order, those of the superclass first. */
    String[] value() default {};
}
