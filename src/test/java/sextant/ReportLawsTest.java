package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import sextant.catalogue.Catalogue;
import sextant.report.Report;
import sextant.report.ReportFormat;
import sextant.report.Style;
import sextant.report.TextReport;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** Every advice can be read by a person, in every language, whatever stands in the profile. */
final class ReportLawsTest {

    private static final int PROFILES = 500;
    private static final int PAGES = 60;

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

    @Test
    void every_advice_can_be_told_in_every_form() {
        TextSet english = java.util.Objects.requireNonNull(
                TestAdvisor.shipped().rulebook().texts().get("en"));
        for (Texts texts : java.util.List.of(new Texts(english), new Texts(new TextSet("ar", english.entries())))) {
            Laws.forProfiles(PAGES, profile -> {
                Report report = new Report(Laws.advice(profile), texts, catalogue, "{odd} <x>");
                for (ReportFormat format : ReportFormat.values()) {
                    assertThat(report.in(format, Style.PLAIN)).isNotEmpty();
                }
                assertThat(new String(report.in(ReportFormat.HTML, Style.PLAIN), StandardCharsets.UTF_8))
                        .doesNotContain("<x>");
            });
        }
    }
}
