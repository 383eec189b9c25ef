package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the annotation it stands on a kind of leaf. A kind that is itself annotated with another kind is a sub-kind, and
 * filters on the parent match it: {@code @Param @VariableKind @interface LoraParam {}}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface VariableKind {}
