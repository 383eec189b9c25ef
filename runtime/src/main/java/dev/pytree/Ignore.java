package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is not part of the tree. A rebuilt object has it as its own initialiser leaves it, so an ignored value may be
 * lost whenever a tree is rebuilt.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Ignore {
    /**
     * The name of a static method without parameters, of the same class, that gives the value when the field is a parameter
     * of the constructor.
     */
    String initial() default "";
}
