package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Claim;
import sextant.catalogue.Source;
import sextant.rulebook.Citations;

/** Nothing that the sources say is lost: each claim is carried by something, or left out with a reason. */
final class ClaimsTest {

    private static final Path LEDGER = Path.of("..", "shared", "knowledge", "ledger.md");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| ([ABCSTG]-\\d+) ");
    private static final int SHORTEST_REASON = 20;

    private static final Sextant SHIPPED = TestAdvisor.shipped();
    private static final Catalogue CATALOGUE = SHIPPED.rulebook().catalogue();
    private static final Citations CITATIONS = Citations.of(SHIPPED.rulebook(), SHIPPED.rules());

    @Test
    void every_claim_of_the_ledger_is_listed() throws Exception {
        assumeTrue(Files.exists(LEDGER), "the ledger lies beside the project");
        Set<String> claims = new TreeSet<>();
        Matcher matcher = ENTRY.matcher(Files.readString(LEDGER));
        while (matcher.find()) {
            claims.add(matcher.group(1));
        }
        assertThat(claims).hasSizeGreaterThan(300);
        assertThat(CATALOGUE.claims().keySet()).containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void of_each_source_all_claims_are_listed() {
        Map<String, Integer> counts = new TreeMap<>();
        CATALOGUE.claims().values().forEach(claim -> counts.merge(claim.source(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of("A", 54, "B", 88, "C", 97, "S", 9, "T", 26, "G", 39));
    }

    @Test
    void every_claim_is_carried_or_left_out_with_a_reason() {
        for (Claim claim : CATALOGUE.claims().values()) {
            boolean carried = !CITATIONS.of(claim.id()).isEmpty();
            assertThat(carried).as(claim.id()).isEqualTo(claim.leftOut() == null);
            if (claim.leftOut() != null) {
                assertThat(claim.leftOut()).as(claim.id()).hasSizeGreaterThan(SHORTEST_REASON);
            }
        }
    }

    @Test
    void few_claims_are_left_out() {
        assertThat(CATALOGUE.claims().values().stream().filter(claim -> claim.leftOut() != null))
                .hasSizeLessThan(12);
    }

    @Test
    void a_publication_that_was_looked_up_has_author_title_address_and_the_day_it_was_read() {
        for (Source source : CATALOGUE.sources().values()) {
            boolean ofTheLedger = source.id().matches("[ABC]");
            if (source.kind() == Source.Kind.PUBLICATION && !ofTheLedger) {
                assertThat(source.author()).as(source.id()).isNotBlank();
                assertThat(source.title()).as(source.id()).isNotBlank();
                assertThat(source.address()).as(source.id()).startsWith("http");
                assertThat(source.read()).as(source.id()).isNotNull();
            }
        }
    }

    @Test
    void no_source_is_listed_in_vain() {
        Set<String> cited = new TreeSet<>();
        CITATIONS
                .byClaim()
                .keySet()
                .forEach(claim -> CATALOGUE.cited(claim).map(Source::id).ifPresent(cited::add));
        assertThat(CATALOGUE.sources().keySet()).isSubsetOf(cited);
    }
}
