package sextant.cli.ask;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Steadiness;

/**
 * What can be known of the advice before all is answered.
 *
 * @param steadiness what the advice would be so far, and what can still change it; empty where nothing can be said
 * @param needless the keys of the questions to which no answer changes the advice any more
 */
public record Foresight(Function<Answers, Optional<Steadiness>> steadiness, Function<Answers, Set<String>> needless) {}
