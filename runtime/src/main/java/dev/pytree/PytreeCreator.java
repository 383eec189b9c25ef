package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constructor or static factory that rebuilds the class. Each parameter is a field by name and type; the fields it does
 * not take are set afterwards. It must store exactly what it is given.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface PytreeCreator {}
