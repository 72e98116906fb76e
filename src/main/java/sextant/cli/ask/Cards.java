package sextant.cli.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sextant.catalogue.Names;
import sextant.catalogue.Unit;
import sextant.catalogue.Vocabulary;
import sextant.input.Nearest;
import sextant.profile.FactShape;
import sextant.questionnaire.Answer;
import sextant.questionnaire.Asked;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.Command;
import sextant.questionnaire.Entries;
import sextant.questionnaire.Interview;
import sextant.questionnaire.Option;
import sextant.questionnaire.Progress;
import sextant.text.Formats;
import sextant.text.Texts;
import tools.jackson.databind.JsonNode;

/** Makes what is shown of a question. */
final class Cards {

    private static final BigDecimal SOME = BigDecimal.valueOf(1_200);
    private static final BigDecimal FEW = BigDecimal.valueOf(12);

    private final Texts texts;
    private final AskedWords words;
    private final Formats formats;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    Cards(Parts parts) {
        this.texts = parts.texts();
        this.words = parts.words();
        this.formats = new Formats(parts.texts());
        this.vocabulary = parts.vocabulary();
        this.today = parts.today();
    }

    /**
     * A card.
     *
     * @param listed whether all options are to be shown, however many
     * @param notices what is to be said before it is asked again
     */
    Card card(Asked asked, Interview interview, boolean listed, List<Card.Notice> notices) {
        Optional<Answer> answer = interview.answers().to(asked.key());
        List<Option> options = words.options(asked);
        return new Card(
                asked,
                head(asked, interview),
                share(interview.progress()),
                words.ask(asked),
                words.help(asked),
                hint(asked, options),
                options,
                listed,
                answer.map(Cards::ids).orElse(List.of()),
                answer.map(one -> words.answer(asked, one, interview.answers())),
                typed -> meant(asked, typed),
                notices);
    }

    private String head(Asked asked, Interview interview) {
        String topic = texts.text("topics." + asked.topic().id() + ".name");
        if (asked.question().detail()) {
            Map<String, Object> arguments = Map.of("topic", topic);
            return texts.text("ask.position-detail", arguments);
        }
        List<Asked> ofTopic = interview.questions().stream()
                .filter(one ->
                        one.topic().equals(asked.topic()) && !one.question().detail())
                .toList();
        return texts.text(
                "ask.position", Map.of("topic", topic, "number", ofTopic.indexOf(asked) + 1, "all", ofTopic.size()));
    }

    private static double share(Progress progress) {
        return progress.all() == 0 ? 1 : (double) progress.answered() / progress.all();
    }

    /** What is called by a name, in any language, in which a text stands. */
    private Set<String> meant(Asked asked, String typed) {
        Vocabulary.Kind kind = asked.shape().names();
        String wanted = Nearest.fold(typed);
        if (kind == null || wanted.isEmpty()) {
            return Set.of();
        }
        Names names = vocabulary.of(kind);
        return names.all().stream()
                .filter(name -> Nearest.fold(name).contains(wanted))
                .flatMap(name -> names.resolve(name).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> ids(Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return List.of();
        }
        JsonNode value = given.value();
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .map(Entries::name)
                        .toList()
                : List.of(value.asString());
    }

    private String hint(Asked asked, List<Option> options) {
        if (!options.isEmpty()) {
            String key = asked.question().ranked() ? "ranked" : asked.many() ? "several" : "one";
            Map<String, Object> arguments = Map.of(
                    "count", options.size(), "all", Command.LIST.sign(), "unlisted", options.size() > 25 ? 1 : 0);
            return texts.text("ask.hints." + key, arguments);
        }
        FactShape.Kind kind = asked.shape().kind();
        return switch (kind) {
            case DATE -> texts.text("ask.hints.date", Map.of("example", formats.day(today.minusMonths(1))));
            case NUMBER, WHOLE_NUMBER -> texts.text("ask.hints.number", Map.of("example", example(asked)));
            default -> texts.text(asked.many() ? "ask.hints.texts" : "ask.hints.text");
        };
    }

    private String example(Asked asked) {
        Unit unit = asked.question().unit();
        boolean small = asked.shape().most() <= 100
                || unit == Unit.HOURS
                || unit == Unit.HOURS_PER_WEEK
                || unit == Unit.MONTHS
                || unit == Unit.SECONDS;
        BigDecimal number = small ? FEW : SOME;
        return unit == null || unit == Unit.MONEY ? formats.number(number) : formats.amount(number, unit);
    }
}
