package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Metric;
import sextant.catalogue.Named;
import sextant.catalogue.Offer;
import sextant.rulebook.EvidenceRow;

/** What the catalogue holds is complete enough to work with. */
final class CatalogueTest {

    private static final Catalogue CATALOGUE = TestAdvisor.shipped().rulebook().catalogue();
    private static final List<String> LANGUAGES = List.of("en", "ko", "ar", "fr");

    @Test
    void there_are_metrics_enough_for_ads_formats_service_and_recruiting_too() {
        assertThat(CATALOGUE.metrics()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(CATALOGUE.metrics())
                .containsKeys("ad-click-rate", "cost-per-click", "cost-per-mille", "cost-per-acquisition")
                .containsKeys("return-on-ad-spend", "video-views", "watch-time", "video-completion-rate", "saves")
                .containsKeys("response-time", "resolution-rate", "customer-satisfaction", "net-promoter-score")
                .containsKeys("applications-from-social", "hires-from-social", "cost-per-hire");
    }

    @Test
    void the_goals_and_platforms_that_users_would_miss_are_there() {
        assertThat(CATALOGUE.goals())
                .containsKeys(
                        "content-lead-generation", "customer-service-loyalty", "employee-advocacy", "employer-brand");
        assertThat(CATALOGUE.platforms())
                .containsKeys("youtube", "tiktok", "threads", "twitter", "kakaotalk", "naver", "line");
    }

    @Test
    void everything_has_names_in_four_languages() {
        assertNamed(CATALOGUE.goals().values());
        assertNamed(CATALOGUE.objectives().values());
        assertNamed(CATALOGUE.metrics().values());
        assertNamed(CATALOGUE.platforms().values());
    }

    private static void assertNamed(Collection<? extends Named> things) {
        things.forEach(
                thing -> assertThat(thing.names().keySet()).as(thing.id()).containsAll(LANGUAGES));
    }

    @Test
    void every_metric_can_become_a_kpi_of_some_goal() {
        Set<String> candidates = TestAdvisor.shipped().rulebook().tables().kpis().stream()
                .filter(row -> row.goal() != null)
                .map(EvidenceRow::item)
                .collect(Collectors.toSet());
        List<String> others = CATALOGUE.metrics().values().stream()
                .filter(metric -> metric.offered().isEmpty()
                        || metric.offered().stream().anyMatch(offer -> offer.until() == null))
                .map(Metric::id)
                .filter(metric -> !candidates.contains(metric) && !metric.equals("posts")) // work, not its effect
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void a_retired_metric_says_what_took_its_place_and_whether_the_two_compare() {
        List<Offer> retired = CATALOGUE.metrics().values().stream()
                .flatMap(metric -> metric.offered().stream())
                .filter(offer -> offer.until() != null)
                .toList();
        assertThat(retired).isNotEmpty();
        retired.forEach(offer ->
                assertThat(offer.comparable() == null).as(offer.toString()).isEqualTo(offer.replacedBy() == null));
    }

    @Test
    void what_a_platform_offers_is_dated_and_sourced() {
        CATALOGUE
                .metrics()
                .values()
                .forEach(metric -> metric.offered().forEach(offer -> {
                    assertThat(offer.checked()).as(metric.id()).isNotNull();
                    assertThat(offer.sources()).as(metric.id()).isNotEmpty().doesNotContain("our-default");
                }));
    }
}
