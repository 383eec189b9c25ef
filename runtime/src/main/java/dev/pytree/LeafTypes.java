package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link LeafType}s whose classes the nodes of a package, or a node and those nested in it, have as leaves:
 * {@code @LeafTypes(MatrixLeaf.class) package demo;} in {@code package-info.java}. Fields of these classes then are leaves, as arrays
 * are. It says nothing at run time: there a leaf type is found by its line in the services file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface LeafTypes {
    /** The leaf types. */
    Class<? extends LeafType<?>>[] value();
}
