package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method changes no field, {@link Variable}, container or array of the model, so that a proxy forwards it as a read:
 * beside other reads, without copies, and without taking the model apart afterwards. Where assertions are enabled
 * ({@code -ea}, as in most test runs), each call is checked, and what it changed is told by path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReadOnly {}
