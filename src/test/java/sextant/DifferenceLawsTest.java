package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sextant.advice.Advice;
import sextant.explain.AdviceDifference;
import sextant.explain.Aspect;
import sextant.explain.EvidenceDifference;
import sextant.explain.ItemDifference;
import sextant.explain.Verification;
import sextant.input.Document;
import sextant.input.Json;
import sextant.profile.Change;
import sextant.profile.Profile;
import sextant.profile.ProfileRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must be true of what differs between any two pieces of advice. */
final class DifferenceLawsTest {

    private static final int PAIRS = 200;

    /** Dates in JSON have four digits for the year: a target of the year after cannot be written so that it is read again. */
    private static final int LAST_YEAR = 9999;

    private static final Map<String, String> MIRRORED = Map.of(
            "before", "after",
            "after", "before",
            "rejectedBefore", "rejectedAfter",
            "rejectedAfter", "rejectedBefore",
            "came", "went",
            "went", "came");

    @Test
    void an_advice_does_not_differ_from_itself() {
        Laws.forProfiles(PAIRS, profile -> {
            Advice advice = Laws.advice(profile);
            assertThat(AdviceDifference.between(advice, advice).findsNothing()).isTrue();
        });
    }

    @Test
    void what_differs_the_other_way_round_is_the_mirror_image() {
        forPairs((before, after) -> {
            JsonNode there = Json.MAPPER.valueToTree(AdviceDifference.between(before, after));
            JsonNode back = Json.MAPPER.valueToTree(AdviceDifference.between(after, before));
            assertThat(unordered(mirrored(back))).isEqualTo(unordered(there));
        });
    }

    @Test
    void what_is_told_of_the_evidence_adds_up_to_the_difference_of_the_scores() {
        forPairs((before, after) -> items(AdviceDifference.between(before, after)).stream()
                .filter(item -> considered(item))
                .forEach(item -> assertThat(sum(item)).as(item.item()).isEqualTo(scores(item))));
    }

    @Test
    void every_advice_comes_out_again_from_the_facts_it_carries() {
        Laws.forProfiles(PAIRS, profile -> {
            Advice advice = Laws.advice(profile);
            if (advice.asOf().getYear() < LAST_YEAR) {
                assertThat(verified(advice).places()).isEmpty();
            }
        });
    }

    private static Verification verified(Advice advice) {
        return TestAdvisor.shipped()
                .readAdvice("saved", Json.write(advice))
                .then(TestAdvisor.shipped()::verify)
                .orThrow(ProfileRefused::new);
    }

    @Test
    void the_facts_of_an_advice_are_the_profile_it_was_given_for() {
        Laws.forEveryAdvice(
                (profile, advice) -> assertThat(Json.write(Json.MAPPER.treeToValue(advice.facts(), Profile.class)))
                        .isEqualTo(Json.write(profile)));
    }

    @Test
    void what_if_gives_the_advice_on_the_edited_profile() {
        Laws.forProfiles(PAIRS, profile -> {
            ObjectNode edited = Json.MAPPER.valueToTree(profile);
            edited.withObject("/resources").put("hoursPerWeek", 3);
            Advice after = TestAdvisor.shipped()
                    .whatIf(document(Json.MAPPER.valueToTree(profile)), changes("resources.hoursPerWeek=3"))
                    .value()
                    .orElseThrow()
                    .after();
            assertThat(Json.write(after))
                    .isEqualTo(Json.write(TestAdvisor.shipped()
                            .advise(document(edited), null)
                            .value()
                            .orElseThrow()));
        });
    }

    @Test
    void saying_what_was_said_changes_nothing() {
        Laws.forProfiles(PAIRS, profile -> {
            JsonNode tree = Json.MAPPER.valueToTree(profile);
            List<Change> same = new ArrayList<>();
            tree.properties().forEach(one -> same.add(new Change.Say(one.getKey(), one.getValue())));
            assertThat(TestAdvisor.shipped()
                            .whatIf(document(tree), same)
                            .value()
                            .orElseThrow()
                            .difference()
                            .findsNothing())
                    .isTrue();
        });
    }

    private interface PairLaw {
        void hold(Advice before, Advice after);
    }

    /** Each advice with the next one: hardly any two have anything in common. And with one that knows a little less. */
    private static void forPairs(PairLaw law) {
        List<Profile> profiles = Laws.profiles().subList(0, PAIRS);
        for (int i = 1; i < PAIRS; i++) {
            Advice advice = Laws.advice(profiles.get(i));
            law.hold(Laws.advice(profiles.get(i - 1)), advice);
            law.hold(TestAdvisor.shipped().advise(poorer(profiles.get(i))), advice);
        }
    }

    private static Profile poorer(Profile profile) {
        ObjectNode tree = Json.MAPPER.valueToTree(profile);
        tree.remove(List.of("objectives", "team", "resources", "tracking"));
        return Json.MAPPER.treeToValue(tree, Profile.class);
    }

    private static Document document(JsonNode tree) {
        return new Document("profile", tree, Map.of());
    }

    private static List<Change> changes(String... changes) {
        return List.of(changes).stream()
                .map(change -> Change.parse(change).value().orElseThrow())
                .toList();
    }

    private static List<ItemDifference> items(AdviceDifference difference) {
        List<ItemDifference> items = new ArrayList<>(difference.goals());
        items.addAll(difference.kpis());
        items.addAll(difference.platforms());
        return items;
    }

    private static boolean considered(ItemDifference item) {
        return item.changes().stream()
                .filter(delta -> delta.aspect() == Aspect.SCORE)
                .allMatch(delta -> delta.before() != null && delta.after() != null);
    }

    private static int sum(ItemDifference item) {
        return item.evidence().stream().mapToInt(EvidenceDifference::weight).sum();
    }

    private static int scores(ItemDifference item) {
        return item.changes().stream()
                .filter(delta -> delta.aspect() == Aspect.SCORE)
                .mapToInt(delta -> number(delta.after()) - number(delta.before()))
                .sum();
    }

    private static int number(@Nullable Object score) {
        return score == null ? 0 : (Integer) score;
    }

    private static JsonNode mirrored(JsonNode node) {
        if (node.isString()) {
            return Json.MAPPER.getNodeFactory().stringNode(MIRRORED.getOrDefault(node.asString(), node.asString()));
        }
        if (node.isArray()) {
            var list = Json.MAPPER.createArrayNode();
            node.forEach(one -> list.add(mirrored(one)));
            return list;
        }
        if (node.isObject()) {
            var object = Json.MAPPER.createObjectNode();
            node.properties()
                    .forEach(one ->
                            object.set(MIRRORED.getOrDefault(one.getKey(), one.getKey()), mirrored(one.getValue())));
            return object;
        }
        return node;
    }

    /** What differs in the lists at the top, in no order: each side begins with its own. */
    private static Map<String, Object> unordered(JsonNode difference) {
        Map<String, Object> parts = new TreeMap<>();
        difference.properties().forEach(one -> parts.put(one.getKey(), part(one.getValue())));
        return parts;
    }

    private static Object part(JsonNode node) {
        if (!node.isArray()) {
            return node;
        }
        Set<Object> set = new HashSet<>();
        node.forEach(one -> set.add(one.has("evidence") ? unordered(one) : one));
        return set;
    }
}
