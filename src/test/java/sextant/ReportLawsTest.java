package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sextant.catalogue.Catalogue;
import sextant.report.Style;
import sextant.report.TextReport;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** Every advice can be read by a person, in every language, whatever stands in the profile. */
final class ReportLawsTest {

    private static final int PROFILES = 500;

    private final Catalogue catalogue = TestAdvisor.shipped().rulebook().catalogue();

    @Test
    void every_advice_can_be_told_with_nothing_left_to_fill_in() {
        for (TextSet set : TestAdvisor.shipped().rulebook().texts().values()) {
            Texts texts = new Texts(set);
            Laws.forProfiles(PROFILES, profile -> {
                String report = TextReport.write(Laws.advice(profile), texts, catalogue, Style.PLAIN.withWhy(true));
                assertThat(report.replace("{odd}", "")).doesNotContainPattern("\\{[a-zA-Z]+[,}]");
            });
        }
    }
}
