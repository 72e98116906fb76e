package sextant.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import sextant.catalogue.Vocabulary;

/** Says that a fact is the id or name of something in the catalogue, or a list of such. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOf {

    /** What it names. */
    Vocabulary.Kind value();
}
