package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.Evidence;
import sextant.advice.Fact;
import sextant.advice.Reason;
import sextant.advice.Situation;
import sextant.advice.SmartCheck;
import sextant.advice.SmartCheck.Letter;
import sextant.advice.ThresholdUse;
import sextant.advice.Warning;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Threshold;
import sextant.input.Json;
import tools.jackson.databind.JsonNode;

/** Whatever is said can be traced: to evidence that adds up, to situations that hold, to facts that were given, to sources. */
final class TraceLawsTest {

    private final Catalogue catalogue = TestAdvisor.shipped().rulebook().catalogue();

    @Test
    void the_evidence_of_everything_adds_up_to_its_score() {
        Laws.forEveryAdvice(advice -> {
            advice.goals().forEach(goal -> assertSum(goal.goal(), goal.score(), goal.evidence()));
            advice.kpis().forEach(kpi -> assertSum(kpi.metric(), kpi.score(), kpi.evidence()));
            advice.platforms().forEach(one -> assertSum(one.platform(), one.score(), one.evidence()));
            advice.rejected().forEach(one -> assertSum(one.item(), one.score(), one.evidence()));
        });
    }

    private static void assertSum(String item, int score, List<Evidence> evidence) {
        assertThat(evidence.stream().mapToInt(Evidence::weight).sum()).as(item).isEqualTo(score);
        assertThat(evidence).as("strongest first").isSortedAccordingTo(Comparator.comparing(one -> -one.weight()));
        assertThat(evidence).as("nothing counts twice").doesNotHaveDuplicates();
    }

    @Test
    void every_fact_that_is_mentioned_was_given() {
        Laws.forEveryAdvice((profile, advice) -> {
            StatedFacts stated = new StatedFacts(profile);
            assertThat(Parts.of(advice, Fact.class)).allMatch(stated::state);
        });
    }

    @Test
    void nothing_that_was_given_is_asked_for() {
        Laws.forEveryAdvice((profile, advice) -> {
            StatedFacts stated = new StatedFacts(profile);
            assertThat(advice.openQuestions()).noneMatch(question -> stated.speakOf(question.fact()));
        });
    }

    @Test
    void an_open_question_could_decide_something_that_is_not_settled() {
        Laws.forEveryAdvice(advice -> {
            Set<String> settled =
                    advice.situations().stream().map(Situation::id).collect(Collectors.toCollection(HashSet::new));
            advice.warnings().forEach(warning -> settled.add(warning.code()));
            assertThat(advice.openQuestions()).hasSizeLessThanOrEqualTo(10);
            assertThat(advice.openQuestions()).allSatisfy(question -> {
                assertThat(question.influence()).isPositive();
                assertThat(question.decides()).isNotEmpty().noneMatch(settled::contains);
            });
        });
    }

    @Test
    void every_situation_that_is_mentioned_holds() {
        Laws.forEveryAdvice(advice -> {
            Set<String> keys = keys(advice);
            assertThat(Parts.of(advice, Evidence.class))
                    .allMatch(evidence -> evidence.situation() == null || keys.contains(evidence.situation()));
            keys.addAll(chosen(advice));
            assertThat(Parts.of(advice, Reason.class)).allMatch(reason -> keys.containsAll(reason.situations()));
        });
    }

    private static Set<String> keys(Advice advice) {
        return advice.situations().stream().map(Situation::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** What rules build on beside situations: what was chosen. */
    private static List<String> chosen(Advice advice) {
        List<String> chosen = new ArrayList<>();
        advice.goals().forEach(goal -> chosen.add("chosen-goal(" + goal.goal() + ")"));
        advice.kpis().forEach(kpi -> chosen.add("chosen-kpi(" + kpi.metric() + ")"));
        advice.platforms().forEach(one -> chosen.add("chosen-platform(" + one.platform() + ")"));
        return chosen;
    }

    @Test
    void every_situation_has_its_reasons_and_comes_once() {
        Laws.forEveryAdvice(advice -> {
            assertThat(advice.situations()).extracting(Situation::key).doesNotHaveDuplicates();
            assertThat(advice.situations())
                    .allSatisfy(situation -> assertThat(situation.reasons())
                            .isNotEmpty()
                            .allMatch(reason -> reason.rule().equals(situation.id()))
                            .allMatch(reason -> !reason.facts().isEmpty()
                                    || !reason.situations().isEmpty()));
        });
    }

    @Test
    void every_source_that_is_cited_exists() {
        Laws.forEveryAdvice(advice -> {
            JsonNode tree = Json.MAPPER.valueToTree(advice);
            Set<String> cited = new HashSet<>();
            tree.findValues("sources").forEach(list -> list.forEach(one -> cited.add(one.asString())));
            tree.findValues("source").forEach(one -> cited.add(one.asString()));
            assertThat(cited)
                    .isNotEmpty()
                    .allMatch(claim -> catalogue.cited(claim).isPresent());
        });
    }

    @Test
    void evidence_reasons_and_actions_cite_something() {
        Laws.forEveryAdvice(advice -> {
            assertThat(Parts.of(advice, Evidence.class))
                    .noneMatch(one -> one.sources().isEmpty());
            assertThat(Parts.of(advice, Reason.class))
                    .noneMatch(one -> one.sources().isEmpty());
            assertThat(advice.actions()).noneMatch(one -> one.sources().isEmpty());
        });
    }

    @Test
    void thresholds_have_the_value_of_the_day_and_our_own_are_owned_up_to() {
        Laws.forEveryAdvice(advice -> {
            Set<String> defaults =
                    advice.defaults().stream().map(DefaultUsed::threshold).collect(Collectors.toSet());
            assertThat(Parts.of(advice, ThresholdUse.class)).allSatisfy(use -> {
                Threshold threshold =
                        Objects.requireNonNull(catalogue.thresholds().get(use.id()));
                Threshold.Period period = threshold.on(advice.asOf());
                assertThat(use.value()).isEqualByComparingTo(period.value());
                assertThat(use.source()).isEqualTo(period.source());
                assertThat(defaults.contains(use.id())).isEqualTo(catalogue.isOurDefault(use.source()));
            });
        });
    }

    @Test
    void smart_checks_have_their_five_letters_and_findings_about_stated_goals_are_warnings() {
        Laws.forEveryAdvice(advice -> {
            advice.goals().forEach(goal -> assertLetters(goal.smart().checks()));
            advice.statedGoals().forEach(goal -> assertSmart(goal.about(), goal.checks(), advice));
        });
    }

    private static void assertLetters(List<SmartCheck> checks) {
        assertThat(checks).extracting(SmartCheck::letter).isEqualTo(Arrays.asList(Letter.values()));
        assertThat(checks).allMatch(check -> check.passed() == check.findings().isEmpty());
    }

    private static void assertSmart(String about, List<SmartCheck> checks, Advice advice) {
        assertLetters(checks);
        List<String> raised = advice.warnings().stream()
                .filter(warning -> warning.about().equals(about))
                .map(Warning::code)
                .toList();
        assertThat(checks).allSatisfy(check -> {
            assertThat(raised).containsAll(check.findings());
        });
    }

    @Test
    void every_stated_goal_is_checked() {
        Laws.forEveryAdvice((profile, advice) -> assertThat(advice.statedGoals())
                .hasSize(profile.goals() == null ? 0 : profile.goals().size()));
    }

    @Test
    void warnings_stand_in_order_of_severity_and_come_once() {
        Laws.forEveryAdvice(advice -> {
            assertThat(advice.warnings())
                    .isSortedAccordingTo(Comparator.comparing(Warning::severity).reversed());
            assertThat(advice.warnings())
                    .extracting(warning -> warning.code() + "|" + warning.about())
                    .doesNotHaveDuplicates();
            assertThat(advice.warnings()).noneMatch(warning -> warning.reasons().isEmpty());
        });
    }

    @Test
    void every_action_serves_something_that_was_advised() {
        Laws.forEveryAdvice(advice -> {
            Set<String> advised = new HashSet<>();
            advice.goals().forEach(goal -> advised.add("GOAL " + goal.goal()));
            advice.kpis().forEach(kpi -> advised.add("KPI " + kpi.metric()));
            advice.platforms().forEach(one -> advised.add("PLATFORM " + one.platform()));
            advice.warnings().forEach(warning -> advised.add("WARNING " + warning.code()));
            advice.goals()
                    .forEach(goal -> goal.smart()
                            .checks()
                            .forEach(check -> check.findings().forEach(code -> advised.add("WARNING " + code))));
            assertThat(advice.actions())
                    .allSatisfy(action -> assertThat(action.serves())
                            .isNotEmpty()
                            .allMatch(served -> advised.contains(served.kind() + " " + served.id())));
        });
    }
}
