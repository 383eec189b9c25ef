package dev.pytree.samples.finetune;

import dev.pytree.Param;
import dev.pytree.VariableKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter of a low-rank adapter: a parameter, and a kind of its own. */
@Param
@VariableKind
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface LoraParam {}
