package sextant.questionnaire;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sextant.catalogue.Catalogue;
import tools.jackson.databind.JsonNode;

/**
 * Finds the questions to which no answer can change the advice any more, whatever is answered to the others. That is
 * decided by going through all answers, so it begins to tell when few questions are open and their answers can be
 * enumerated; until then every question is needed.
 */
public final class NeedlessSearch {

    /** So many sets of answers are gone through at most. */
    private static final int MOST_SETS = 300;

    private final Questionnaire questionnaire;
    private final Completions completions;
    private final Function<JsonNode, Object> essence;

    /**
     * Prepares the search.
     *
     * @param essence what must stay the same of the advice on a profile; anything that can be compared
     */
    public NeedlessSearch(
            Questionnaire questionnaire, Catalogue catalogue, LocalDate asOf, Function<JsonNode, Object> essence) {
        this.questionnaire = questionnaire;
        this.essence = essence;
        this.completions = new Completions(
                questionnaire,
                new Alternatives(catalogue, asOf),
                asked -> !asked.question().detail());
    }

    /** The keys of the open questions that need not be put; none where the answers are too many to tell. */
    public Set<String> of(Answers answers) {
        return completions.all(answers, MOST_SETS).map(all -> of(answers, all)).orElse(Set.of());
    }

    private Set<String> of(Answers answers, List<Answers> all) {
        Set<String> open = completions.open(answers).stream().map(Asked::key).collect(Collectors.toSet());
        List<Complete> complete = all.parallelStream()
                .map(one -> new Complete(one, essence.apply(questionnaire.profile(one))))
                .toList();
        return open.stream().filter(key -> isNeedless(key, open, complete)).collect(Collectors.toUnmodifiableSet());
    }

    private record Complete(Answers answers, Object essence) {}

    /** Whether the advice is the same for all answers to a question, given any answers to the others. */
    private static boolean isNeedless(String key, Set<String> open, List<Complete> complete) {
        Set<String> others = new HashSet<>(open);
        others.remove(key);
        Map<Map<String, Optional<Answer>>, Object> known = new HashMap<>();
        return complete.stream().allMatch(one -> {
            Map<String, Optional<Answer>> given =
                    others.stream().collect(Collectors.toMap(Function.identity(), one.answers()::to));
            return known.computeIfAbsent(given, unused -> one.essence()).equals(one.essence());
        });
    }
}
