package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is a mode, such as {@code @Mode boolean training}: a boolean or an enum of the structure, like {@link Static},
 * which one call sets by its name wherever a model has it: {@code model.withMode("training", false)},
 * {@link Graphs#setMode}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Mode {}
