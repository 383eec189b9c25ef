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
@Target(ElementType.TYPE)
public @interface PytreeNode {
    /** What numbers are whose fields do not say it. */
    Scalars scalars() default Scalars.ASK;
}
