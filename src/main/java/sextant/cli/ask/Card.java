package sextant.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sextant.questionnaire.Asked;
import sextant.questionnaire.Option;

/**
 * A question as it is shown.
 *
 * @param asked the question
 * @param head the topic and how far it has come
 * @param progress the share of all questions that are done with, between 0 and 1
 * @param ask the question in words
 * @param help what the fact means
 * @param hint how it can be answered
 * @param options the answers to choose from; empty where there are none to choose
 * @param listed whether all options are to be shown, however many
 * @param chosen the ids of those that are the answer now
 * @param current the answer as it is now, in words
 * @param meant the ids of options that somebody may mean who types a text, synonyms included
 * @param notices what is to be said before it is asked again
 */
record Card(
        Asked asked,
        String head,
        double progress,
        String ask,
        String help,
        String hint,
        List<Option> options,
        boolean listed,
        List<String> chosen,
        Optional<String> current,
        Function<String, Set<String>> meant,
        List<Notice> notices) {

    /**
     * Something that is to be said.
     *
     * @param wrong whether something was wrong; otherwise it was asked for
     * @param text what
     */
    record Notice(boolean wrong, String text) {

        /** What stands before it. */
        String mark() {
            return wrong ? "! " : "› ";
        }
    }

    /** So many options are shown without being asked for. */
    private static final int FEW = 25;

    /** Whether the options are to be shown. */
    boolean showsOptions() {
        return !options.isEmpty() && (listed || options.size() <= FEW);
    }
}
