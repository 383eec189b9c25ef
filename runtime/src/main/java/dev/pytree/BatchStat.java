package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds a statistic gathered from batches, kept but not trained: {@code @BatchStat float[] mean;}. Every leaf below the field that has no kind of its own takes this
 * one.
 */
@VariableKind
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface BatchStat {}
