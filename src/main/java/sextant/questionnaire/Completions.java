package sextant.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The ways in which a session can go on until no question is open. */
final class Completions {

    private final Questionnaire questionnaire;
    private final Alternatives alternatives;
    private final Predicate<Asked> matters;

    /**
     * Prepares completions.
     *
     * @param matters tells which questions are to be answered; the others stay open
     */
    Completions(Questionnaire questionnaire, Alternatives alternatives, Predicate<Asked> matters) {
        this.questionnaire = questionnaire;
        this.alternatives = alternatives;
        this.matters = matters;
    }

    /** The questions that are open and matter. */
    List<Asked> open(Answers answers) {
        return new Interview(questionnaire, answers)
                .unanswered().stream().filter(matters).toList();
    }

    /**
     * Every completion, the session as it is when no question is open; empty when there are too many, or when some answers
     * cannot be enumerated.
     */
    Optional<List<Answers>> all(Answers answers, int most) {
        List<Answers> complete = new ArrayList<>();
        return addAll(answers, most, complete) ? Optional.of(List.copyOf(complete)) : Optional.empty();
    }

    private boolean addAll(Answers answers, int most, List<Answers> complete) {
        Optional<Asked> next = open(answers).stream().findFirst();
        if (next.isEmpty()) {
            complete.add(answers);
            return complete.size() <= most;
        }
        return Alternatives.areAll(next.get())
                && possible(next.get()).stream()
                        .allMatch(answer -> addAll(answers.with(next.get().key(), answer), most, complete));
    }

    /** The answers to a question: its values, and that it is not known. */
    List<Answer> possible(Asked asked) {
        List<Answer> answers = new ArrayList<>(List.of(new Answer.Unknown()));
        alternatives.to(asked, Optional.empty()).forEach(value -> answers.add(new Answer.Given(value)));
        return answers;
    }

    /** One completion, drawn at random. */
    Answers any(Answers answers, Random random) {
        Answers complete = answers;
        for (List<Asked> open = open(complete); !open.isEmpty(); open = open(complete)) {
            for (Asked asked : open) {
                complete = complete.with(asked.key(), any(asked, random));
            }
        }
        return complete;
    }

    private Answer any(Asked asked, Random random) {
        List<JsonNode> values = alternatives.to(asked, Optional.empty());
        int drawn = random.nextInt(values.size() + 1);
        return drawn == values.size() ? new Answer.Unknown() : new Answer.Given(values.get(drawn));
    }
}
