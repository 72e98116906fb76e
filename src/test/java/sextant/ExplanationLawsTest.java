package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sextant.advice.Advice;
import sextant.advice.Evidence;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection;
import sextant.advice.Selection.Item;
import sextant.catalogue.Catalogue;
import sextant.explain.Ground;
import sextant.explain.change.OtherAnswer;
import sextant.explain.change.Sturdiness;
import sextant.explain.why.ItemExplanation;
import sextant.explain.why.Missing;
import sextant.explain.why.Verdict;
import sextant.explain.why.WarningExplanation;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.profile.Change;
import sextant.profile.FactShape;
import sextant.profile.ProfileRefused;

/** What must be true of every explanation. */
final class ExplanationLawsTest {

    private static final int ITEMS = 4;

    static Stream<String> fixtures() {
        return Stream.of("thin-profile.json", "one-wish-only.json", "surf-school-no-platform-yet.json");
    }

    private static Document document(String fixture) {
        Path file = TestAdvisor.FIXTURES.resolve(fixture);
        return DocumentReader.read(fixture, TestAdvisor.text(file)).orThrow(ProfileRefused::new);
    }

    private static Inquiry inquiry(String fixture) {
        return TestAdvisor.shipped().inquire(document(fixture), null).orThrow(ProfileRefused::new);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_share_of_answers_that_leave_something_standing_is_one_of_those_tried(String fixture) {
        Inquiry inquiry = inquiry(fixture);
        assertThat(inquiry.sweep().sturdiness())
                .extracting(Sturdiness::item)
                .containsExactlyElementsOf(Selection.of(inquiry.advice()).recommended());
        assertThat(inquiry.sweep().sturdiness()).allSatisfy(one -> {
            assertThat(one.share()).isBetween(0.0, 1.0);
            assertThat(one.flip().isPresent()).isEqualTo(one.stood() < one.tried());
        });
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_answer_that_brings_a_recommendation_down_really_does(String fixture) {
        Inquiry inquiry = inquiry(fixture);
        for (Sturdiness one : inquiry.sweep().sturdiness()) {
            one.flip()
                    .filter(ExplanationLawsTest::isPlain)
                    .ifPresent(answer -> assertThat(Selection.of(after(fixture, List.of(answer)))
                                    .recommends(one.item()))
                            .as("%s after %s", one.item(), answer)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void explanations_add_up_and_what_they_say_would_change_them_does(String fixture) {
        Inquiry inquiry = inquiry(fixture);
        Selection now = Selection.of(inquiry.advice());
        for (Item item : items()) {
            ItemExplanation explained = inquiry.explain(item);
            assertThat(sum(explained)).as(item.id()).isEqualTo(explained.score());
            assertThat(explained.verdict() == Verdict.RECOMMENDED).isEqualTo(now.recommends(item));
            assertThat(explained.whyNot() == null).isEqualTo(now.recommends(item));
            assertThat(explained.missing()).extracting(Missing::weight).allMatch(weight -> weight > 0);
            explained.flip().found().stream()
                    .filter(answers -> answers.stream().allMatch(ExplanationLawsTest::isPlain))
                    .forEach(answers -> assertThat(
                                    Selection.of(after(fixture, answers)).recommends(item))
                            .as("%s after %s", item, answers)
                            .isNotEqualTo(now.recommends(item)));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void what_is_said_to_change_a_warning_does(String fixture) {
        Inquiry inquiry = inquiry(fixture);
        for (String code : List.of("no-kpis", "web-analytics-missing", "audience-too-wide")) {
            WarningExplanation explained = inquiry.explainWarning(code);
            assertThat(explained.raised()).allMatch(warning -> warning.code().equals(code));
            explained.changes().stream()
                    .filter(ExplanationLawsTest::isPlain)
                    .limit(ITEMS)
                    .forEach(answer -> assertThat(count(after(fixture, List.of(answer)), code) > 0)
                            .as("%s after %s", code, answer)
                            .isEqualTo(explained.raised().isEmpty()));
        }
    }

    private static long count(Advice advice, String code) {
        return advice.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .count();
    }

    private static int sum(ItemExplanation explained) {
        return Evidence.sum(explained.grounds().stream().map(Ground::evidence).toList());
    }

    /** The first few things of each kind: some are recommended, some are not, some have nothing to do with it. */
    private static List<Item> items() {
        Catalogue catalogue = TestAdvisor.shipped().rulebook().catalogue();
        List<Item> items = new ArrayList<>();
        catalogue.goals().keySet().stream().limit(ITEMS).forEach(id -> items.add(new Item(Kind.GOAL, id)));
        Stream.of("engagement-per-post", "reach", "revenue").forEach(id -> items.add(new Item(Kind.KPI, id)));
        Stream.of("instagram", "linkedin").forEach(id -> items.add(new Item(Kind.PLATFORM, id)));
        return items;
    }

    /** An answer that stands in the profile as it is, and does not make the entries of a list. */
    private static boolean isPlain(OtherAnswer answer) {
        return FactShape.at(answer.fact()).isPresent();
    }

    /** The advice on the profile with other answers, by the way on which people ask what if. */
    private static Advice after(String fixture, List<OtherAnswer> answers) {
        List<Change> changes = answers.stream().map(ExplanationLawsTest::change).toList();
        return TestAdvisor.shipped()
                .whatIf(document(fixture), changes)
                .orThrow(ProfileRefused::new)
                .after();
    }

    private static Change change(OtherAnswer answer) {
        return answer.after() == null ? new Change.Unsay(answer.fact()) : new Change.Say(answer.fact(), answer.after());
    }
}
