package sextant.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sextant.catalogue.Question;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.FactShape;

/** Checks that what rules look at can be learnt by asking: caveats, since facts can be given without being asked for. */
public final class AskedCheck {

    private static final Place TOPICS = Place.of(QuestionnaireReader.TOPICS);

    private AskedCheck() {}

    /**
     * A caveat for each fact that no question asks for; a single one when the rulebook has no questionnaire.
     *
     * @param used the paths of the facts that rules look at; a path of a list of records stands for how many there are
     */
    public static List<Problem> check(Rulebook rulebook, Collection<String> used) {
        if (rulebook.questionnaire().isEmpty()) {
            return List.of(
                    Problem.warning("questionnaire-missing", TOPICS, Map.of("value", QuestionnaireReader.TOPICS)));
        }
        Set<String> asked = asked(rulebook);
        return used.stream()
                .filter(fact -> !asked.contains(fact))
                .map(fact -> Problem.warning("question-missing", TOPICS, Map.of("value", fact)))
                .toList();
    }

    private static Set<String> asked(Rulebook rulebook) {
        Set<String> asked = new HashSet<>();
        rulebook.questionnaire()
                .forEach(topic -> topic.questions().stream().map(Question::fact).forEach(asked::add));
        FactShape.naming().stream()
                .filter(shape -> asked.contains(shape.path()))
                .map(FactShape::list)
                .forEach(asked::add);
        return asked;
    }
}
