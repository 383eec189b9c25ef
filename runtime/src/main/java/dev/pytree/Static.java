package dev.pytree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field belongs to the structure: it is compared and hashed with it, and never mapped. Its type needs value equality;
 * a list, set or map of such values is copied when it is read. {@code @Static int inputs;}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Static {
    /** Whether the value is carried by reference and compared with {@code ==}, whatever its type. */
    boolean identity() default false;
}
