package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.profile.FactShape;
import sextant.rulebook.TextSet;

/** What the shipped questionnaire asks, and in which order. */
final class QuestionnaireTest {

    private static final Sextant SHIPPED = TestAdvisor.shipped();
    private static final List<Topic> TOPICS = SHIPPED.rulebook().questionnaire();

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Entries to which a fact of a list can belong. */
    private static final Map<String, String> NAMES = Map.of(
            "platforms.platform", "facebook",
            "goals.goal", "brand-awareness",
            "measurement.kpis.metric", "reach",
            "team.members.name", "Ada");

    private static Stream<Question> questions() {
        return TOPICS.stream().flatMap(topic -> topic.questions().stream());
    }

    private static FactShape shape(Question question) {
        return FactShape.at(question.fact()).orElseThrow();
    }

    @Test
    void every_fact_but_the_day_is_asked_for_once() {
        assertThat(questions().map(Question::fact))
                .containsExactlyInAnyOrderElementsOf(FactShape.everyFact().stream()
                        .map(FactShape::path)
                        .filter(path -> !path.equals("asOf"))
                        .toList());
    }

    @Test
    void the_topics_follow_the_steps_of_the_process() {
        assertThat(TOPICS)
                .extracting(Topic::id)
                .startsWith("business", "role", "means", "channels")
                .containsSubsequence("business", "role", "measured", "aims", "practice")
                .endsWith("practice");
    }

    @Test
    void what_decides_most_is_asked_first() {
        List<String> first = questions()
                .filter(question -> !question.detail())
                .map(Question::fact)
                .limit(16)
                .toList();
        assertThat(first)
                .startsWith("objectives", "organisation.kind", "organisation.market")
                .contains("resources.hoursPerWeek", "resources.paidBudget", "team.size", "platforms.platform");
    }

    @Test
    void a_question_about_an_entry_names_it_and_no_other_does() {
        for (TextSet set : SHIPPED.rulebook().texts().values()) {
            questions().forEach(question -> {
                boolean ofEntry = shape(question).list() != null && !question.entries();
                String key = "questions." + question.id() + ".ask";
                if (set.entries().containsKey(key)) {
                    String ask = Objects.requireNonNull(set.entries().get(key)).message();
                    assertThat(ask.contains("{entry}"))
                            .as(set.language() + " " + key)
                            .isEqualTo(ofEntry);
                }
            });
        }
    }

    @Test
    void every_sample_is_an_answer_that_a_profile_may_hold() {
        questions()
                .forEach(question -> question.samples().forEach(sample -> {
                    String answer = answer(question, sample);
                    assertThat(SHIPPED.read("profile", profile(question, answer))
                                    .problems())
                            .as("%s: %s", question.id(), answer)
                            .isEmpty();
                }));
    }

    /** The answer that a sample stands for, in JSON. */
    private static String answer(Question question, BigDecimal sample) {
        return shape(question).kind() == FactShape.Kind.DATE
                ? quoted(TODAY.plusDays(sample.longValueExact()).toString())
                : sample.toPlainString();
    }

    /** A profile with one answer, in an entry with a name where the fact belongs to one. */
    private static String profile(Question question, String answer) {
        String list = shape(question).list();
        return list == null
                ? nested(question.fact(), answer)
                : nested(list, "[" + entry(list, question.fact(), answer) + "]");
    }

    private static String entry(String list, String fact, String answer) {
        String naming = NAMES.keySet().stream()
                .filter(path -> path.startsWith(list + "."))
                .findFirst()
                .orElseThrow();
        String name =
                quoted(naming.substring(list.length() + 1)) + ": " + quoted(Objects.requireNonNull(NAMES.get(naming)));
        return "{" + name + ", "
                + nested(fact.substring(list.length() + 1), answer).substring(1);
    }

    private static String nested(String path, String value) {
        int dot = path.indexOf('.');
        return dot < 0
                ? "{" + quoted(path) + ": " + value + "}"
                : "{" + quoted(path.substring(0, dot)) + ": " + nested(path.substring(dot + 1), value) + "}";
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }

    @Test
    void samples_are_different_and_in_order() {
        questions()
                .forEach(question -> assertThat(question.samples())
                        .as(question.id())
                        .isSortedAccordingTo(Comparator.naturalOrder())
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_rulebook_that_is_known_from_before_has_the_same_questionnaire() {
        assertThat(TestAdvisor.open(TestAdvisor.RULES)
                        .value()
                        .orElseThrow()
                        .rulebook()
                        .questionnaire())
                .isEqualTo(TOPICS);
    }

    @Test
    void a_fact_that_rules_look_at_and_nobody_asks_for_is_a_caveat(@TempDir Path folder) {
        RulebookCopy copy = RulebookCopy.in(folder.resolve("rules"));
        copy.replaceMatch("questionnaire/means.yaml", "(?s)- id: hours\\n.*?(?=- id: budget)", "");
        copy.rewrite("questions.yaml", text -> text.replaceFirst("(?m)^hours:\\n(?: .*\\n)+", ""));
        assertThat(caveats(copy)).anySatisfy(caveat -> {
            assertThat(caveat.code()).isEqualTo("question-missing");
            assertThat(caveat.arguments()).containsEntry("value", "resources.hoursPerWeek");
        });
    }

    @Test
    void a_rulebook_without_a_questionnaire_says_so_once(@TempDir Path folder) {
        RulebookCopy copy = RulebookCopy.in(folder.resolve("rules"));
        TOPICS.forEach(topic -> copy.delete("questionnaire/" + topic.id() + ".yaml"));
        copy.delete("questionnaire/topics.yaml");
        List.of("en", "ko", "ar", "fr").forEach(language -> withoutTexts(copy, language));
        assertThat(caveats(copy)).extracting(Problem::code).containsOnlyOnce("questionnaire-missing");
    }

    /** Files that a translation does not have yet are not missed. */
    private static void withoutTexts(RulebookCopy copy, String language) {
        Stream.of("questions.yaml", "topics.yaml", "topics/means.yaml")
                .map(file -> "texts/" + language + "/" + file)
                .filter(file -> Files.exists(copy.folder().resolve(file)))
                .forEach(copy::delete);
    }

    private static List<Problem> caveats(RulebookCopy copy) {
        Checked<Sextant> opened = TestAdvisor.open(copy.folder());
        assertThat(opened.value()).as("%s", opened.problems()).isPresent();
        opened.problems().forEach(Sayable::check);
        return opened.problems();
    }
}
