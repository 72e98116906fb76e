package sextant.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of a number in a record: part of the schema, and so of the check. Both ends are allowed values. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Bound {

    /** The least value; a count is never negative. */
    double min() default 0;

    /** The greatest value; by default there is none. */
    double max() default Double.POSITIVE_INFINITY;
}
