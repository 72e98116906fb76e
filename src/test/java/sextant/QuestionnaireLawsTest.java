package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sextant.advice.Advice;
import sextant.advice.Rejection;
import sextant.advice.Selection;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Json;
import sextant.profile.FactShape;
import sextant.profile.FactShape.Kind;
import sextant.profile.Profile;
import sextant.profile.ProfileRefused;
import sextant.questionnaire.Answer;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Asked;
import sextant.questionnaire.Interview;
import sextant.questionnaire.Questionnaire;
import sextant.questionnaire.Steadiness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every session, whatever is answered. */
class QuestionnaireLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Sextant sextant = TestAdvisor.shipped();
    private final Questionnaire questionnaire = sextant.questionnaire();

    @Test
    void anyPathOfAnswersEnds() {
        qt().withFixedSeed(7).withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Interview interview = new Interview(questionnaire, Answers.NONE);
            int put = 0;
            for (Optional<Asked> next = next(interview); next.isPresent(); next = next(interview)) {
                interview = interview.with(next.get(), someAnswer(next.get(), random));
                assertThat(++put).as("questions put").isLessThan(2000);
            }
            assertThat(interview.progress().answered() + skipped(interview))
                    .isEqualTo(interview.progress().all());
        });
    }

    private static Optional<Asked> next(Interview interview) {
        return interview.next().or(interview::nextDetail);
    }

    private static int skipped(Interview interview) {
        return interview.progress().topics().stream()
                .mapToInt(topic -> topic.skipped())
                .sum();
    }

    @Test
    void theOrderInWhichAnswersAreGivenAndEditedMakesNoDifferenceToTheProfile() {
        qt().withFixedSeed(7).withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Map<String, Answer> given = answersOfAPath(random).byKey();
            List<String> keys = new ArrayList<>(given.keySet());
            Collections.shuffle(keys, random);
            Answers edited = Answers.NONE;
            for (String key : keys) {
                edited = edited.with(key, new Answer.Unknown());
            }
            Collections.shuffle(keys, random);
            for (String key : keys) {
                edited = edited.with(key, Objects.requireNonNull(given.get(key)));
            }
            assertThat(questionnaire.profile(edited)).isEqualTo(questionnaire.profile(new Answers(given, Set.of())));
        });
    }

    private Answers answersOfAPath(Random random) {
        Interview interview = new Interview(questionnaire, Answers.NONE);
        for (Optional<Asked> next = next(interview); next.isPresent(); next = next(interview)) {
            interview = interview.with(next.get(), someAnswer(next.get(), random));
        }
        return interview.answers();
    }

    @Test
    void aProfileComesBackFromItsAnswersAsItWas() {
        qt().withFixedSeed(7).withExamples(300).forAll(ProfileGen.profiles()).checkAssert(profile -> {
            JsonNode told = Json.MAPPER.valueToTree(resolved(profile));
            ((ObjectNode) told).remove("asOf");
            assertThat(facts(questionnaire.profile(questionnaire.answers(told))))
                    .isEqualTo(facts(told));
        });
    }

    @ParameterizedTest
    @MethodSource("someFixtures")
    void aSettledRecommendationStaysWhateverIsAnswered(Path fixture) {
        Answers answers = almostAnswered(fixture);
        Steadiness steadiness = sextant.steadiness(DAY).of(answers).orElseThrow();
        assertThat(steadiness.sample().exact()).isTrue();

        List<Selection> completions =
                completions(answers).stream().map(this::selection).toList();
        assertThat(steadiness.sample().tried()).isEqualTo(completions.size());
        for (Steadiness.OfItem item : steadiness.items()) {
            boolean stays = completions.stream().allMatch(then -> stays(item.item(), steadiness.selection(), then));
            assertThat(item.isSettled()).as("%s settled", item.item()).isEqualTo(stays);
        }
    }

    @ParameterizedTest
    @MethodSource("someFixtures")
    void aQuestionThatIsSkippedCouldNotHaveMattered(Path fixture) {
        Answers answers = almostAnswered(fixture);
        Set<String> needless = sextant.needless(DAY).of(answers);

        Map<Map<String, Answer>, Set<String>> essences = new LinkedHashMap<>();
        for (Answers complete : completions(answers)) {
            Map<String, Answer> others = new LinkedHashMap<>(complete.byKey());
            others.keySet().removeAll(needless);
            essences.computeIfAbsent(others, unused -> new TreeSet<>()).add(essence(complete));
        }
        assertThat(essences.values()).allMatch(found -> found.size() == 1);
    }

    private static Stream<Path> someFixtures() {
        List<Path> fixtures = TestAdvisor.fixtures();
        return IntStream.iterate(0, i -> i < fixtures.size(), i -> i + 4).mapToObj(fixtures::get);
    }

    /** All questions of a fixture answered but three whose answers can be enumerated. */
    private Answers almostAnswered(Path fixture) {
        Random random = new Random(fixture.toString().hashCode());
        Answers answers = questionnaire.answers(told(fixture));
        Interview interview = new Interview(questionnaire, answers);
        List<Asked> few = interview.questions().stream()
                .filter(asked -> isSmall(asked) && !asked.question().detail())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(few, random);
        Set<String> open = few.stream().limit(3).map(Asked::key).collect(Collectors.toSet());
        for (String key : open) {
            answers = answers.without(key);
        }
        return rest(answers, open);
    }

    /** Whatever else is asked, nobody knows. */
    private Answers rest(Answers answers, Set<String> open) {
        Answers complete = answers;
        List<Asked> unanswered = unanswered(complete, open);
        while (!unanswered.isEmpty()) {
            for (Asked asked : unanswered) {
                complete = complete.with(asked.key(), new Answer.Unknown());
            }
            unanswered = unanswered(complete, open);
        }
        return complete;
    }

    private List<Asked> unanswered(Answers answers, Set<String> open) {
        return new Interview(questionnaire, answers)
                .questions().stream()
                        .filter(asked -> !open.contains(asked.key())
                                && answers.to(asked.key()).isEmpty())
                        .toList();
    }

    private static boolean isSmall(Asked asked) {
        return !asked.many()
                && (asked.shape().kind() == Kind.YES_NO
                        || asked.shape().choices().size() > 1);
    }

    /** Every way to answer what is open; written without any help of the questionnaire's own search. */
    private List<Answers> completions(Answers answers) {
        Optional<Asked> next = new Interview(questionnaire, answers)
                .questions().stream()
                        .filter(asked -> answers.to(asked.key()).isEmpty())
                        .findFirst();
        if (next.isEmpty()) {
            return List.of(answers);
        }
        List<Answers> all = new ArrayList<>();
        for (Answer answer : small(next.get())) {
            all.addAll(completions(answers.with(next.get().key(), answer)));
        }
        return all;
    }

    private static List<Answer> small(Asked asked) {
        List<Answer> answers = new ArrayList<>(List.of(new Answer.Unknown()));
        FactShape shape = asked.shape();
        if (shape.kind() == Kind.YES_NO) {
            answers.add(new Answer.Given(NODES.booleanNode(true)));
            answers.add(new Answer.Given(NODES.booleanNode(false)));
        }
        shape.choices().forEach(choice -> answers.add(new Answer.Given(NODES.stringNode(choice))));
        return answers;
    }

    private boolean stays(Selection.Item item, Selection now, Selection then) {
        return item.kind() == Rejection.Kind.GOAL ? now.of(item).equals(then.of(item)) : then.recommends(item);
    }

    private Selection selection(Answers answers) {
        return Selection.of(advice(answers));
    }

    private String essence(Answers answers) {
        Advice advice = advice(answers);
        return Selection.of(advice) + " " + advice.warnings();
    }

    private Advice advice(Answers answers) {
        Document document = new Document("answers", questionnaire.profile(answers), Map.of());
        return sextant.advise(document, DAY).orThrow(ProfileRefused::new);
    }

    private JsonNode told(Path fixture) {
        Document document = DocumentReader.read(fixture.toString(), TestAdvisor.text(fixture))
                .value()
                .orElseThrow();
        return Json.MAPPER.valueToTree(sextant.read(document).orThrow(ProfileRefused::new));
    }

    private Profile resolved(Profile profile) {
        Document document = new Document("profile", Json.MAPPER.valueToTree(profile), Map.of());
        return sextant.read(document).orThrow(ProfileRefused::new);
    }

    /** What a profile states; sections in which nothing is stated say nothing. */
    private static String facts(JsonNode profile) {
        JsonNode told = profile.deepCopy();
        prune(told);
        return Json.write(Json.MAPPER.convertValue(told, Profile.class));
    }

    private static void prune(JsonNode node) {
        node.forEach(QuestionnaireLawsTest::prune);
        if (node instanceof ObjectNode object) {
            List<String> empty = object.propertyNames().stream()
                    .filter(name ->
                            object.get(name).isObject() && object.get(name).isEmpty())
                    .toList();
            object.remove(empty);
        }
    }

    private static Answer someAnswer(Asked asked, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Unknown();
            case 1 -> new Answer.None();
            case 2 -> new Answer.Skipped();
            default -> new Answer.Given(someValue(asked, random));
        };
    }

    private static JsonNode someValue(Asked asked, Random random) {
        if (asked.many()) {
            var list = NODES.arrayNode();
            int size = random.nextInt(3);
            for (int i = 0; i < size; i++) {
                list.add(one(asked, random, i));
            }
            return list;
        }
        return one(asked, random, 0);
    }

    private static JsonNode one(Asked asked, Random random, int place) {
        FactShape shape = asked.shape();
        return switch (shape.kind()) {
            case YES_NO -> NODES.booleanNode(random.nextBoolean());
            case CHOICE ->
                NODES.stringNode(
                        shape.choices().get(random.nextInt(shape.choices().size())));
            case NAME, TEXT -> NODES.stringNode("thing-" + place);
            case DATE -> NODES.stringNode("2026-0" + (1 + random.nextInt(9)) + "-01");
            case WHOLE_NUMBER, NUMBER -> NODES.numberNode(random.nextInt(100));
        };
    }
}
