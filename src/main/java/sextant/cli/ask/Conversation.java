package sextant.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.questionnaire.Answer;
import sextant.questionnaire.AnswerReader;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Asked;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.Command;
import sextant.questionnaire.CommandWords;
import sextant.questionnaire.Interview;
import sextant.questionnaire.Questionnaire;
import sextant.questionnaire.Steadiness;
import sextant.text.ProblemWords;
import sextant.text.Texts;

/** A session with a user: question by question, back and forth, until all is said or enough is. */
final class Conversation {

    private static final Place TYPED = Place.of("");

    private final Texts texts;
    private final AskedWords words;
    private final AnswerReader reader;
    private final CommandWords commands;
    private final Cards cards;
    private final Face face;
    private final Outlook outlook;
    private final Keeper keeper;
    private final Questionnaire questionnaire;
    private final Itinerary itinerary = new Itinerary();
    private Interview interview;
    private List<Card.Notice> notices = List.of();
    private boolean listed;

    Conversation(Parts parts, Face face, Outlook outlook, Keeper keeper, Questionnaire questionnaire, Answers answers) {
        this.texts = parts.texts();
        this.words = parts.words();
        this.reader = parts.reader();
        this.commands = parts.commands();
        this.cards = new Cards(parts);
        this.face = face;
        this.outlook = outlook;
        this.keeper = keeper;
        this.questionnaire = questionnaire;
        this.interview = new Interview(questionnaire, answers);
    }

    Answers answers() {
        return interview.answers();
    }

    /** Asks until the user is done; false when the user stops before. */
    boolean run() {
        outlook.look(answers());
        while (true) {
            interview = new Interview(questionnaire, answers(), outlook.needless(answers()));
            Optional<Asked> next = itinerary.next(interview);
            Step step = next.map(this::put).orElseGet(this::review);
            if (step != Step.ON) {
                return step == Step.FINISH;
            }
        }
    }

    private enum Step {
        ON,
        FINISH,
        STOP
    }

    private Step put(Asked asked) {
        Card card = cards.card(asked, interview, listed, notices);
        notices = List.of();
        listed = false;
        Input input = face.ask(card);
        if (input instanceof Input.Chosen chosen) {
            return take(asked, read(asked, chosen.ids()));
        }
        if (input instanceof Input.Does does) {
            return command(does.command(), asked);
        }
        String typed = ((Input.Typed) input).text();
        return commands.find(typed, asked)
                .map(command -> command(command, asked))
                .orElseGet(() -> take(asked, reader.read(answers(), asked, typed, TYPED)));
    }

    private Checked<Answers> read(Asked asked, List<String> ids) {
        return asked.many()
                ? reader.readAll(answers(), asked, ids, TYPED)
                : reader.read(answers(), asked, ids.get(0), TYPED);
    }

    /** Goes on with answers; or asks again and says why. */
    private Step take(Asked asked, Checked<Answers> taken) {
        List<String> said = said(taken.problems());
        if (taken.value().isPresent()) {
            accept(asked, taken.value().get());
            face.tell(said);
        } else {
            notices = wrong(said);
        }
        return Step.ON;
    }

    private List<String> said(List<Problem> problems) {
        ProblemWords problemWords = new ProblemWords(texts);
        return problems.stream()
                .flatMap(problem -> problemWords.lines(problem).stream())
                .distinct()
                .toList();
    }

    private void accept(Asked asked, Answers answers) {
        interview = new Interview(questionnaire, answers);
        itinerary.done(asked);
        outlook.look(answers);
        keeper.keep(answers).ifPresent(problem -> notices = wrong(said(List.of(problem))));
    }

    private void accept(Asked asked, Answer answer) {
        accept(asked, answers().with(asked.key(), answer));
    }

    private Step command(Command command, Asked asked) {
        switch (command) {
            case UNKNOWN -> accept(asked, new Answer.Unknown());
            case NONE -> accept(asked, new Answer.None());
            case SKIP -> skip(asked);
            case BACK -> back(asked);
            case WHY -> notices = asked(List.of(words.why(asked)));
            case LIST -> list(asked);
            case OUTLOOK -> notices = asked(outlook());
            case REVIEW -> {
                return review();
            }
            case QUIT -> {
                return Step.STOP;
            }
        }
        return Step.ON;
    }

    /** An answer that is there stays. */
    private void skip(Asked asked) {
        if (answers().to(asked.key()).isPresent()) {
            itinerary.done(asked);
        } else {
            accept(asked, new Answer.Skipped());
        }
    }

    private void back(Asked asked) {
        if (!itinerary.back(asked, interview)) {
            notices = asked(List.of(texts.text("ask.first")));
        }
    }

    private static List<Card.Notice> wrong(List<String> lines) {
        return lines.stream().map(line -> new Card.Notice(true, line)).toList();
    }

    private static List<Card.Notice> asked(List<String> lines) {
        return lines.stream().map(line -> new Card.Notice(false, line)).toList();
    }

    private void list(Asked asked) {
        listed = !words.options(asked).isEmpty();
        notices = asked(List.of(texts.text(listed ? "ask.listed" : "ask.nothing-to-list")));
    }

    private List<String> outlook() {
        Optional<Steadiness> found = outlook.settled();
        return found.map(steadiness -> new OutlookWords(texts, words).lines(steadiness))
                .orElseGet(() -> List.of(texts.text("ask.outlook.nothing")));
    }

    private Step review() {
        Review review = new Review(texts, words, interview);
        OptionalInt index = face.pick(review.menu());
        if (index.isEmpty()) {
            return Step.STOP;
        }
        itinerary.clear();
        Review.Pick pick = review.pick(index.getAsInt());
        if (pick instanceof Review.Pick.Finish) {
            return Step.FINISH;
        }
        if (pick instanceof Review.Pick.Look) {
            List<String> lines = new ArrayList<>(List.of(""));
            lines.addAll(outlook());
            face.tell(lines);
            return review();
        }
        go(pick);
        return Step.ON;
    }

    private void go(Review.Pick pick) {
        if (pick instanceof Review.Pick.Open) {
            itinerary.visit(interview.open());
        } else if (pick instanceof Review.Pick.Details) {
            itinerary.visitDetails();
        } else if (pick instanceof Review.Pick.Edit edit) {
            itinerary.visit(List.of(edit.asked()));
        }
    }
}
