package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is data without a kind of its own: it is a leaf, and takes the kind of the field above it, if there is one.
 * Needed on numbers, where the type alone does not tell data from structure: {@code @Leaf double learningRate;}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Leaf {}
