package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sextant.input.Json;
import sextant.intake.FileChoices;
import sextant.intake.Intake;
import sextant.intake.Merged;
import sextant.intake.Merger;
import sextant.intake.Policy;
import sextant.intake.Reading;
import sextant.profile.Profile;
import sextant.profile.ProfileRefused;
import sextant.rulebook.Rulebook;
import tools.jackson.databind.node.ObjectNode;

/** What holds of an import into any profile. */
final class ImportLawsTest {

    private static final int PROFILES = 300;
    private static final Rulebook RULEBOOK = TestAdvisor.shipped().rulebook();

    private static Reading reading(String export) {
        Path file = TestAdvisor.FIXTURES.resolve("exports").resolve(export);
        FileChoices choices = new FileChoices(null, null, null, null, Map.of(), null, LocalDate.of(2027, 1, 2));
        FileChoices none = new FileChoices(null, null, null, null, Map.of(), null, null);
        return new Intake(RULEBOOK)
                .read(export, bytes(file), export.startsWith("tiktok") ? choices : none)
                .orThrow(ProfileRefused::new);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode merged(ObjectNode profile, List<Reading> readings, boolean overwrites) {
        ObjectNode tree = profile;
        for (Reading reading : readings) {
            Merged merged = new Merger("profile", RULEBOOK.vocabulary().platforms(), Policy.of(overwrites))
                    .merge(tree, reading)
                    .orThrow(ProfileRefused::new);
            tree = merged.profile();
        }
        return tree;
    }

    private static ObjectNode tree(Profile profile) {
        return Json.MAPPER.valueToTree(profile);
    }

    private static final List<Reading> READINGS =
            List.of(reading("instagram-posts.csv"), reading("ga4-sources-fr.csv"), reading("tiktok-followers.csv"));

    @Test
    void the_profile_stays_valid_and_a_second_import_changes_nothing() {
        Laws.forProfiles(PROFILES, profile -> {
            for (boolean overwrites : new boolean[] {true, false}) {
                ObjectNode once = merged(tree(profile), READINGS, overwrites);
                assertThat(TestAdvisor.shipped()
                                .read("profile", Json.write(once))
                                .problems())
                        .isEmpty();
                assertThat(merged(once, READINGS, overwrites)).isEqualTo(once);
            }
        });
    }

    @Test
    void what_is_kept_is_kept_whole_and_nothing_else_is_touched() {
        Laws.forProfiles(PROFILES, profile -> {
            ObjectNode before = tree(profile);
            ObjectNode after = merged(before, READINGS, false);
            before.properties().forEach(part -> {
                if (!List.of("platforms", "site").contains(part.getKey())) {
                    assertThat(after.get(part.getKey())).isEqualTo(part.getValue());
                }
            });
            before.path("site")
                    .properties()
                    .forEach(fact ->
                            assertThat(after.path("site").get(fact.getKey())).isEqualTo(fact.getValue()));
        });
    }

    @Test
    void importing_leaves_the_tree_that_was_given_alone() {
        ObjectNode empty = Json.MAPPER.createObjectNode();
        assertThat(merged(empty, READINGS, true)).isNotEmpty();
        assertThat(empty).isEmpty();
    }
}
