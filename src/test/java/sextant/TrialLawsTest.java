package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sextant.advice.Selection;
import sextant.explain.change.Outcome;
import sextant.explain.change.Sturdiness;
import sextant.explain.change.Sweep;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.profile.ProfileRefused;
import tools.jackson.databind.JsonNode;

/** What holds for trials with other answers: they are computed by a shorter way than advice, and come to the same. */
class TrialLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Every so many outcomes are computed again in full. */
    private static final int EVERY = 23;

    private final Sextant sextant = TestAdvisor.shipped();

    @ParameterizedTest
    @MethodSource("someFixtures")
    void anOutcomeIsWhatTheWholeAdviceComesDownTo(Path fixture) {
        Inquiry inquiry = inquiry(fixture);
        Sweep sweep = inquiry.sweep();
        assertThat(sweep.now().selection()).isEqualTo(Selection.of(inquiry.advice()));
        IntStream.iterate(0, i -> i < sweep.outcomes().size(), i -> i + EVERY)
                .mapToObj(sweep.outcomes()::get)
                .forEach(outcome -> assertThat(outcome.selected().selection())
                        .as("%s", outcome.trial().changes())
                        .isEqualTo(inFull(outcome)));
    }

    private Selection inFull(Outcome outcome) {
        JsonNode profile = outcome.trial().profile();
        return Selection.of(
                sextant.advise(new Document("trial", profile, Map.of()), DAY).orThrow(ProfileRefused::new));
    }

    @Test
    void whatIsTriedChangesOneAnswerAndNeverToWhatItIsAlready() {
        for (Outcome outcome :
                inquiry(Path.of("fixtures/corner-cafe.json")).sweep().outcomes()) {
            assertThat(outcome.trial().changes())
                    .hasSize(1)
                    .allSatisfy(change -> assertThat(change.after()).isNotEqualTo(change.before()));
        }
    }

    @ParameterizedTest
    @MethodSource("someFixtures")
    void theSameSweepIsTheSameWhateverRunsAtTheSameTime(Path fixture) {
        List<Sturdiness> once = inquiry(fixture).sweep().sturdiness();
        List<Sturdiness> again = inquiry(fixture).sweep().sturdiness();
        assertThat(once).isEqualTo(again);
        assertThat(once).isNotEmpty().allSatisfy(one -> assertThat(one.share()).isBetween(0.0, 1.0));
    }

    private Inquiry inquiry(Path fixture) {
        Document document = DocumentReader.read(fixture.toString(), TestAdvisor.text(fixture))
                .orThrow(ProfileRefused::new);
        return sextant.inquire(document, DAY).orThrow(ProfileRefused::new);
    }

    private static Stream<Path> someFixtures() {
        List<Path> fixtures = TestAdvisor.fixtures();
        return IntStream.iterate(1, i -> i < fixtures.size(), i -> i + 6).mapToObj(fixtures::get);
    }
}
