package sextant.questionnaire;

import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.profile.FactShape;

/**
 * A question as it is put: on its own, or about one entry of a list.
 *
 * @param topic the topic it belongs to
 * @param question the question
 * @param shape what may be answered
 * @param entry the entry it is about, such as {@code instagram}; empty when it is about none
 */
public record Asked(Topic topic, Question question, FactShape shape, String entry) {

    /**
     * The key of its answer: {@code organisation.kind}, {@code platforms} for the question that makes the entries of that
     * list, {@code platforms[instagram].numbers.likes} for one about an entry.
     */
    public String key() {
        return key(shape, question.entries(), entry);
    }

    static String key(FactShape shape, boolean entries, String entry) {
        String list = shape.list();
        if (list == null) {
            return shape.path();
        }
        return entries ? list : list + "[" + entry + "]" + shape.path().substring(list.length());
    }

    /** Whether several values may be answered. */
    public boolean many() {
        return shape.many() || question.entries();
    }
}
