package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class, record or interface is a node of a tree. The processor writes a {@code NamePytree} beside it, which takes an
 * instance apart, puts it together again, and holds one as a {@link Pytree}. On an interface or abstract class it says
 * that every implementation is a node.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface PytreeNode {
    /** What numbers are whose fields do not say it. */
    Scalars scalars() default Scalars.ASK;

    /**
     * Classes that one cannot annotate, which are nodes all the same: in this class and those nested in it, or, in {@code package-info.java}, in
     * all classes of the package. For each a {@code NamePytree} is written in the package that names it; another package names that one:
     * {@code imports = VectorPytree.class}. {@link #scalars} holds for their numbers too; fields that are transient are left out, and the
     * fields of a class that is no record come in the order of their names, because class files do not promise another.
     */
    Class<?>[] imports() default {};
}
