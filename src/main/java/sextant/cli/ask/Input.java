package sextant.cli.ask;

import java.util.List;
import sextant.questionnaire.Command;

/** What a user does with a question. */
sealed interface Input {

    /** A line of text: an answer or a command. */
    record Typed(String text) implements Input {}

    /** Options that were picked, in the order in which they were. */
    record Chosen(List<String> ids) implements Input {

        public Chosen {
            ids = List.copyOf(ids);
        }
    }

    /** A command that was given by a key. */
    record Does(Command command) implements Input {}
}
