package sextant.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.questionnaire.Answer;
import sextant.questionnaire.Asked;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.Interview;
import sextant.text.Texts;

/** All topics with all answers, and what can be done with them. */
final class Review {

    /** What can be picked. */
    sealed interface Pick {

        /** The session has come to its end. */
        record Finish() implements Pick {}

        /** The questions come that were put off, or not yet put. */
        record Open() implements Pick {}

        /** The questions come that only fill in the plan. */
        record Details() implements Pick {}

        /** The advice so far. */
        record Look() implements Pick {}

        /** An answer is given anew. */
        record Edit(Asked asked) implements Pick {}
    }

    private final Texts texts;
    private final AskedWords words;
    private final Interview interview;
    private final List<Pick> picks = new ArrayList<>();
    private final List<Menu.Entry> entries = new ArrayList<>();

    Review(Texts texts, AskedWords words, Interview interview) {
        this.texts = texts;
        this.words = words;
        this.interview = interview;
        add(new Pick.Finish(), "ask.review.finish", 0);
        int open = interview.open().size();
        if (open > 0) {
            add(new Pick.Open(), "ask.review.open", open);
        }
        int details = (int) details().count();
        if (details > 0) {
            add(new Pick.Details(), "ask.review.details", details);
        }
        add(new Pick.Look(), "ask.review.look", 0);
        addAnswers();
    }

    private Stream<Asked> details() {
        return interview.questions().stream()
                .filter(asked -> asked.question().detail())
                .filter(asked -> interview.answers().to(asked.key()).isEmpty());
    }

    private void add(Pick pick, String key, int count) {
        picks.add(pick);
        entries.add(Menu.Entry.of(texts.text(key, Map.of("count", count))));
    }

    private void addAnswers() {
        String last = "";
        for (Asked asked : interview.questions()) {
            String topic = texts.text("topics." + asked.topic().id() + ".name");
            String heading =
                    asked.question().detail() ? texts.text("ask.position-detail", Map.of("topic", topic)) : topic;
            Optional<Answer> answer = interview.answers().to(asked.key());
            String detail = answer.map(one -> words.answer(asked, one, interview.answers()))
                    .orElseGet(() -> texts.text("ask.answers.open"));
            boolean given = answer.filter(Answer.Given.class::isInstance).isPresent();
            picks.add(new Pick.Edit(asked));
            entries.add(new Menu.Entry(heading.equals(last) ? "" : heading, words.label(asked), detail, !given));
            last = heading;
        }
    }

    Menu menu() {
        return new Menu(texts.text("ask.review.title"), entries);
    }

    Pick pick(int index) {
        return picks.get(index);
    }
}
