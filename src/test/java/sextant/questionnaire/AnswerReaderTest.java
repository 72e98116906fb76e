package sextant.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.Sextant;
import sextant.TestAdvisor;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.text.Texts;

/** What people type in four languages, and what the profile makes of it. */
class AnswerReaderTest {

    private static final Place HERE = Place.of("here");
    private static final Sextant SEXTANT = TestAdvisor.shipped();
    private static final Questionnaire QUESTIONS = SEXTANT.questionnaire();

    private static Texts texts(String language) {
        return SEXTANT.texts(language).value().orElseThrow();
    }

    static AnswerReader reader(String language) {
        return new AnswerReader(
                QUESTIONS,
                SEXTANT.rulebook().catalogue(),
                SEXTANT.rulebook().vocabulary(),
                texts(language),
                texts("en"),
                LocalDate.parse("2026-11-22"));
    }

    /** Answers by which every question that is asked in this test matters. */
    private static Answers background() {
        return answered(
                Answers.NONE,
                "platforms: Instagram; X",
                "resources.paidBudget: 500",
                "ads.spend: 500",
                "ads.from: 2026-01-01",
                "objectives: be known",
                "platforms[instagram].numbers.from: 2026-01-01",
                "organisation.areas: local",
                "organisation.radius.distance: 3");
    }

    private static Answers answered(Answers before, String... lines) {
        Answers answers = before;
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            answers = read("en", answers, parts[0], parts[1]).value().orElseThrow();
        }
        return answers;
    }

    private static Checked<Answers> read(String language, Answers answers, String key, String typed) {
        Asked asked = new Interview(QUESTIONS, answers).question(key).orElseThrow();
        return reader(language).read(answers, asked, typed, HERE);
    }

    private static List<String> codes(Checked<Answers> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | organisation.kind | small business | \"small-business\"",
                "en | organisation.kind | Small-Business | \"small-business\"",
                "en | organisation.kind | 2 | \"small-business\"",
                "fr | organisation.kind | petite entreprise | \"small-business\"",
                "fr | organisation.kind | small business | \"small-business\"",
                "ko | organisation.kind | 스타트업 | \"start-up\"",
                "ar | organisation.kind | ٢ | \"small-business\"",
                "ar | organisation.kind | وكالة | \"agency\"",
                "en | organisation.sellsOnline | y | true",
                "en | organisation.sellsOnline | 2 | false",
                "fr | organisation.sellsOnline | oui | true",
                "ko | organisation.sellsOnline | 아니요 | false",
                "ar | organisation.sellsOnline | نعم | true",
                "en | objectives | sell more online, be known | [\"sell-online\",\"be-known\"]",
                "en | organisation.areas | 3 1 | [\"international\",\"local\"]",
                "en | organisation.areas | 3,1 | [\"international\",\"local\"]",
                "ar | organisation.areas | ٣، ١ | [\"international\",\"local\"]",
                "ko | organisation.areas | 3、1 | [\"international\",\"local\"]",
                "fr | organisation.areas | international ; local | [\"international\",\"local\"]",
                "en | platforms | Twitter, Instagram | [\"twitter\",\"instagram\"]",
                "ko | platforms | 트위터, 인스타그램 | [\"twitter\",\"instagram\"]",
                "ar | platforms | إنستغرام، تويتر | [\"instagram\",\"twitter\"]",
                "en | platforms[instagram].numbers.followers | 2.1k | 2100",
                "fr | platforms[instagram].numbers.followers | 2,1 k | 2100",
                "fr | platforms[instagram].numbers.followers | 12 500 | 12500",
                "ko | platforms[instagram].numbers.followers | 1만 2천 | 12000",
                "ar | platforms[instagram].numbers.followers | ٢٬١٠٠ | 2100",
                "en | platforms[instagram].numbers.to | Dec 31, 2026 | \"2026-12-31\"",
                "fr | platforms[instagram].numbers.to | 31 décembre 2026 | \"2026-12-31\"",
                "ko | platforms[instagram].numbers.to | 2026년 12월 31일 | \"2026-12-31\"",
                "ar | platforms[instagram].numbers.to | ٣١/١٢/٢٠٢٦ | \"2026-12-31\"",
                "en | platforms[instagram].numbers.to | yesterday | \"2026-11-21\"",
                "en | practice.reviewEveryMonths | quarterly | 3",
                "fr | practice.reviewEveryMonths | trimestriel | 3",
                "en | resources.hoursPerWeek | 90 min | 1.5",
                "en | organisation.name | 12 | \"12\"",
                "en | organisation.name | back | \"back\"",
                "en | competitors | Meier;  Müller  Café | [\"Meier\",\"Müller Café\"]",
                "en | ads.currency | € | \"EUR\"",
                "ko | ads.currency | 원 | \"KRW\"",
                "en | ads.revenue | 1,500 | 1500"
            })
    void what_is_typed_is_understood(String language, String key, String typed, String expected) throws Exception {
        Checked<Answers> read = read(language, background(), key, typed);
        if (expected.equals("null")) {
            assertThat(read.value()).isEmpty();
        } else {
            assertThat(read.problems()).isEmpty();
            assertThat(read.value().orElseThrow().given(key).orElseThrow().toString())
                    .isEqualTo(Json.MAPPER.readTree(expected).toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation.kind | bakery | unknown-value",
                "organisation.kind | 9 | unknown-value",
                "objectives | sel more onlin | unknown-name",
                "objectives | be known, be known | duplicate",
                "platforms | Instagram, Instagram | duplicate",
                "organisation.sellsOnline | perhaps | entry-yes-no",
                "platforms[instagram].numbers.followers | many | entry-number",
                "platforms[instagram].numbers.followers | -3 | out-of-range",
                "platforms[instagram].numbers.followers | 2.5 | answer-not-whole",
                "platforms[instagram].numbers.to | 2025-12-31 | ends-before-start",
                "platforms[instagram].numbers.to | 03/04/2026 | entry-date-two-ways",
                "ads.currency | shells | answer-no-currency"
            })
    void what_can_not_be_is_refused_with_the_reason(String key, String typed, String code) {
        Checked<Answers> read = read("en", background(), key, typed);
        assertThat(read.value()).isEmpty();
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.place()).isEqualTo(HERE));
    }

    @Test
    void answers_that_can_not_be_together_are_refused_together() {
        Answers answers = answered(Answers.NONE, "sentiment.positive: 60 %", "sentiment.neutral: 30");
        Checked<Answers> read = read("en", answers, "sentiment.negative", "20 %");
        assertThat(codes(read)).containsExactly("sum-over-100");
        assertThat(read("en", answers, "sentiment.negative", "10").value()).isPresent();
    }

    @Test
    void a_misspelt_name_comes_back_with_what_was_probably_meant() {
        Checked<Answers> read = read("en", Answers.NONE, "platforms", "Instagrm");
        assertThat(read.problems().get(0).suggestions()).contains("Instagram");
    }

    @Test
    void a_currency_that_is_typed_beside_an_amount_is_an_answer_too() {
        Answers answers = answered(Answers.NONE, "resources.paidBudget: 1,500 EUR");
        assertThat(answers.given("resources.currency").orElseThrow().asString()).isEqualTo("EUR");
        assertThat(codes(read("en", answers, "resources.paidBudget", "2000 KRW")))
                .containsExactly("answer-other-currency");
        assertThat(read("en", answers, "resources.paidBudget", "2000").value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void every_answer_that_can_be_picked_is_read_back_by_label_and_by_number(String language) {
        AskedWords words = new AskedWords(texts(language), SEXTANT.rulebook().catalogue());
        AnswerReader reader = reader(language);
        Answers answers = background();
        Set<List<Option>> seen = new HashSet<>();
        for (Asked asked : QUESTIONS.relevant(answers)) {
            if (!asked.question().entries() && seen.add(words.options(asked))) {
                List<Option> options = words.options(asked);
                for (int i = 0; i < options.size(); i++) {
                    assertReadBack(reader, answers.without(asked.key()), asked, options.get(i), i + 1);
                }
            }
        }
    }

    private static void assertReadBack(AnswerReader reader, Answers answers, Asked asked, Option option, int number) {
        for (String typed : List.of(option.label(), option.id(), String.valueOf(number))) {
            Checked<Answers> read = reader.read(answers, asked, typed, HERE);
            assertThat(read.problems()).as(asked.key() + " " + typed).isEmpty();
            assertThat(read.value()
                            .orElseThrow()
                            .given(asked.key())
                            .orElseThrow()
                            .toString())
                    .as(asked.key() + " " + typed)
                    .contains(option.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void no_command_can_be_taken_for_an_answer(String language) {
        CommandWords commands = new CommandWords(texts(language), texts("en"));
        Answers answers = background();
        for (Asked asked : QUESTIONS.relevant(answers)) {
            for (Option option :
                    new AskedWords(texts(language), SEXTANT.rulebook().catalogue()).options(asked)) {
                assertThat(commands.find(option.label(), asked)).isEmpty();
                assertThat(commands.find(option.id(), asked)).isEmpty();
            }
            for (Command command : Command.values()) {
                assertThat(commands.find(command.sign(), asked)).contains(command);
                CommandWords.words(texts(language), command)
                        .forEach(word ->
                                assertThat(commands.find(":" + word, asked)).contains(command));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void names_of_things_are_no_commands(String language) {
        CommandWords commands = new CommandWords(texts(language), texts("en"));
        Asked goals = new Interview(QUESTIONS, Answers.NONE).question("goals").orElseThrow();
        List.of(SEXTANT.rulebook().vocabulary())
                .forEach(all -> List.of(all.goals(), all.metrics(), all.objectives(), all.platforms())
                        .forEach(names -> names.all()
                                .forEach(name -> assertThat(commands.find(name, goals))
                                        .as(name)
                                        .isEmpty())));
    }
}
