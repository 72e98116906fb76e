package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sextant.advice.Confidence;
import sextant.advice.Evidence;
import sextant.advice.GoalAdvice;
import sextant.advice.KpiRole;
import sextant.advice.Reason;
import sextant.advice.Rejection;
import sextant.advice.Severity;
import sextant.advice.SmartCheck;
import sextant.advice.Standing;
import sextant.catalogue.Cadence;
import sextant.catalogue.DataNeed;
import sextant.catalogue.Direction;
import sextant.catalogue.Level;
import sextant.catalogue.Scope;
import sextant.catalogue.Source;
import sextant.catalogue.Step;
import sextant.catalogue.Target;
import sextant.catalogue.Timing;
import sextant.catalogue.Unit;
import sextant.input.Json;
import sextant.profile.AgeBand;
import sextant.profile.Area;
import sextant.profile.Asset;
import sextant.profile.Basis;
import sextant.profile.ChangeEvent;
import sextant.profile.LengthUnit;
import sextant.profile.Market;
import sextant.profile.OrganisationKind;
import sextant.profile.WorksFor;
import sextant.rulebook.TextEntry;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** Whatever can be said has its words, in every language there is. */
final class TextsCompleteTest {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            AgeBand.class,
            Area.class,
            Asset.class,
            Basis.class,
            ChangeEvent.class,
            LengthUnit.class,
            Market.class,
            OrganisationKind.class,
            WorksFor.class,
            Cadence.class,
            DataNeed.class,
            Direction.class,
            Level.class,
            Scope.class,
            Source.Kind.class,
            Step.class,
            Target.class,
            Timing.class,
            Unit.class,
            Confidence.Level.class,
            KpiRole.class,
            Severity.class,
            Standing.class);

    /** Doubts that no rule has: the engine knows how much there was to go by. */
    private static final Set<String> OF_ENGINE = Set.of("no-evidence", "no-objective");

    private static final Map<TextEntry, List<String>> MENTIONED = new HashMap<>();

    /** Problems are made of a code that stands in the source as the first text of such a call. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("Problem\\s*\\.(?:error|warning)\\(\\s*\"([a-z-]+)\""),
            Pattern.compile("\\bproblem\\(\\s*\"([a-z-]+)\""),
            Pattern.compile("\\b(?:fault|add)\\(\\s*\"((?:rule|table|text)-[a-z-]+)\""),
            Pattern.compile("\\brequire\\(\\s*\"[a-z]+\", \"([a-z-]+)\""),
            Pattern.compile("\\brequire\\(\\s*outline,\\s*\"([a-z-]+)\""));

    @Test
    void every_problem_has_its_text() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(40).contains("unknown-key", "rule-absence", "rule-id-missing");
        sets().forEach(set -> assertThat(set.entries().keySet())
                .as(set.language())
                .containsAll(codes.stream().map(code -> "problems." + code).toList()));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(TestAdvisor::text)
                    .forEach(source -> CODES.forEach(pattern -> collect(pattern.matcher(source), codes)));
        }
        return codes;
    }

    private static void collect(Matcher matcher, Set<String> codes) {
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_constant_that_is_shown_has_its_word() {
        return SHOWN.stream()
                .map(type -> dynamicTest(type.getSimpleName(), () -> {
                    for (Enum<?> constant : type.getEnumConstants()) {
                        assertHas("values." + Json.name(constant));
                    }
                }));
    }

    @Test
    void grounds_and_causes_and_letters_have_their_words_in_the_report() {
        for (GoalAdvice.Grounds grounds : GoalAdvice.Grounds.values()) {
            assertHas("report.grounds." + Json.name(grounds));
        }
        for (Rejection.Cause cause : Rejection.Cause.values()) {
            assertHas("report.causes." + Json.name(cause));
        }
        for (SmartCheck.Letter letter : SmartCheck.Letter.values()) {
            assertHas("report.smart." + letter.name());
        }
        for (Standing standing : Standing.values()) {
            assertHas("report.standing." + Json.name(standing));
        }
    }

    @Test
    void everything_that_an_advice_calls_by_a_code_has_its_words() {
        Laws.forEveryAdvice(advice -> {
            advice.kpis()
                    .forEach(kpi -> assertHas("report.targets." + kpi.target().reasoning()));
            advice.goals().forEach(goal -> {
                assertHas("report.achievable." + goal.smart().achievable().code());
                assertHas("report.realistic." + goal.smart().realistic().code());
            });
            advice.watch().forEach(watched -> assertHas("report.watch." + watched.reason()));
            advice.confidence()
                    .doubts()
                    .forEach(doubt -> assertHas(
                            OF_ENGINE.contains(doubt) ? "report.doubts." + doubt : "choices." + doubt + ".holds"));
            advice.openQuestions().forEach(question -> assertHas("facts." + question.fact() + ".label"));
        });
    }

    @Test
    void rules_give_their_texts_what_these_mention() {
        Laws.forEveryAdvice(advice -> {
            advice.situations().forEach(one -> assertGiven("situations", one.reasons()));
            Parts.of(advice, Evidence.class).forEach(one -> assertGiven("weigh", one.reasons()));
            advice.warnings()
                    .forEach(one -> List.of("title", "why", "remedy")
                            .forEach(part -> assertGiven("warnings." + one.code() + "." + part, one.arguments())));
        });
    }

    private static void assertGiven(String section, List<Reason> reasons) {
        reasons.forEach(reason -> assertGiven(section + "." + reason.rule() + ".holds", reason.arguments()));
    }

    private static void assertGiven(String key, Map<String, Object> arguments) {
        sets().forEach(set -> {
            List<String> mentioned =
                    MENTIONED.computeIfAbsent(entry(set, key), one -> Sayable.arguments(one.message()));
            assertThat(arguments.keySet().containsAll(mentioned))
                    .as("%s in %s mentions %s, given are %s", key, set.language(), mentioned, arguments.keySet())
                    .isTrue();
        });
    }

    private static void assertHas(String key) {
        sets().forEach(set -> assertThat(set.entries().containsKey(key))
                .as("%s in %s", key, set.language())
                .isTrue());
    }

    private static TextEntry entry(TextSet set, String key) {
        return Objects.requireNonNull(set.entries().get(key), key);
    }

    @TestFactory
    Stream<DynamicTest> every_text_can_be_said_with_sample_arguments() {
        return sets().stream()
                .map(set -> dynamicTest(set.language(), () -> {
                    Texts texts = new Texts(set);
                    set.entries()
                            .forEach((key, entry) -> List.of(0, 1, 2, 5, 11, 100_000)
                                    .forEach(number -> assertSaid(texts, key, samples(entry.message(), number))));
                }));
    }

    private static void assertSaid(Texts texts, String key, Map<String, Object> samples) {
        assertThat(texts.text(key, samples)).as(key).isNotBlank().doesNotContainPattern("\\{[a-zA-Z]+[,}]");
    }

    private static Map<String, Object> samples(String message, int number) {
        MessagePattern pattern = new MessagePattern(message);
        Map<String, Object> samples = new HashMap<>();
        for (int i = 1; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
                MessagePattern.ArgType type = pattern.getPart(i - 1).getArgType();
                boolean word = type == MessagePattern.ArgType.NONE || type == MessagePattern.ArgType.SELECT;
                samples.merge(
                        pattern.getSubstring(pattern.getPart(i)),
                        word ? "none" : BigDecimal.valueOf(number),
                        (left, right) -> left instanceof BigDecimal ? left : right);
            }
        }
        return samples;
    }

    private static List<TextSet> sets() {
        return List.copyOf(TestAdvisor.shipped().rulebook().texts().values());
    }
}
