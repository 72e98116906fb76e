package sextant.cli.ask;

import java.util.Optional;
import sextant.input.Problem;
import sextant.questionnaire.Answers;

/** Keeps the answers of a session safe. */
public interface Keeper {

    /** Keeps all answers; or says why that can't be done. */
    Optional<Problem> keep(Answers answers);
}
