package sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sextant.input.Json;
import sextant.rulebook.RulebookRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What has no meaning changes nothing: the order of rules, rows, entries and keys, and the line ends of a system. */
final class ReproducibilityTest {

    @TempDir
    private Path folder;

    @Test
    void the_order_of_rules_and_rows_changes_no_byte() {
        for (int seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            RulebookCopy copy = RulebookCopy.in(folder.resolve("shuffled" + seed));
            copy.rewrite(".drl", text -> shuffledRules(text, random));
            copy.rewrite(".csv", text -> shuffledRows(text, random));
            assertThat(copy.text("weigh/kpis.csv")).isNotEqualTo(shipped("weigh/kpis.csv"));
            assertThat(copy.text("warn/kpis.drl")).isNotEqualTo(shipped("warn/kpis.drl"));
            try (Sextant shuffled = opened(copy)) {
                assertThat(digest(shuffled)).isEqualTo(digest(TestAdvisor.shipped()));
                assertThat(advice(shuffled)).isEqualTo(advice(TestAdvisor.shipped()));
            }
        }
    }

    @Test
    void the_order_of_the_catalogue_changes_the_digest_and_nothing_else() {
        RulebookCopy copy = RulebookCopy.in(folder);
        for (String kind : List.of("goals", "objectives", "platforms", "actions", "sources", "metrics/reach")) {
            String file = "catalogue/" + kind + ".yaml";
            copy.write(file, reversed(copy.text(file)));
        }
        try (Sextant reordered = TestAdvisor.open(copy.folder()).orThrow(RulebookRefused::new)) {
            assertThat(digest(reordered)).isNotEqualTo(digest(TestAdvisor.shipped()));
            assertThat(withoutDigest(reordered)).isEqualTo(withoutDigest(TestAdvisor.shipped()));
        }
    }

    @Test
    void the_line_ends_of_another_system_change_no_byte() {
        RulebookCopy copy = RulebookCopy.in(folder);
        copy.rewrite("", text -> text.replace("\n", "\r\n"));
        try (Sextant other = TestAdvisor.open(copy.folder()).orThrow(RulebookRefused::new)) {
            assertThat(digest(other)).isEqualTo(digest(TestAdvisor.shipped()));
            assertThat(advice(other)).isEqualTo(advice(TestAdvisor.shipped()));
        }
    }

    @Test
    void another_weight_gives_another_digest() {
        RulebookCopy copy = RulebookCopy.in(folder);
        copy.rewrite("weigh/goals.csv", text -> text.replaceFirst(",[1-8],", ",9,"));
        try (Sextant other = TestAdvisor.open(copy.folder()).orThrow(RulebookRefused::new)) {
            assertThat(digest(other)).isNotEqualTo(digest(TestAdvisor.shipped()));
        }
    }

    @Test
    void the_order_of_keys_in_a_profile_changes_no_byte() {
        Random random = new Random(5);
        for (Path fixture : TestAdvisor.fixtures()) {
            String text = TestAdvisor.text(fixture);
            JsonNode tree = new YAMLMapper().readTree(text);
            for (int i = 0; i < 5; i++) {
                String shuffled = Json.write(shuffledKeys(tree, random));
                assertThat(TestAdvisor.json(TestAdvisor.shipped(), shuffled))
                        .as(fixture.toString())
                        .isEqualTo(TestAdvisor.json(TestAdvisor.shipped(), text));
            }
        }
    }

    private static Sextant opened(RulebookCopy copy) {
        return Sextant.open(copy.folder(), TestAdvisor.WITHOUT_CACHE).orThrow(RulebookRefused::new);
    }

    private static String shipped(String file) {
        return TestAdvisor.text(TestAdvisor.RULES.resolve(file));
    }

    private static String digest(Sextant sextant) {
        return sextant.rulebook().stamp().digest();
    }

    private static List<String> advice(Sextant sextant) {
        return TestAdvisor.fixtures().stream()
                .map(fixture -> TestAdvisor.json(sextant, TestAdvisor.text(fixture)))
                .toList();
    }

    private static List<String> withoutDigest(Sextant sextant) {
        return advice(sextant).stream()
                .map(bytes -> bytes.replace(digest(sextant), ""))
                .toList();
    }

    /** Shuffles the rules of a file, each from its comment to its end. */
    private static String shuffledRules(String text, Random random) {
        int head = Math.min(text.indexOf("\n//") + 1, text.indexOf("\nrule ") + 1);
        List<String> rules = new ArrayList<>(Arrays.asList(text.substring(head).split("(?<=\nend)\n+", -1)));
        rules.removeIf(String::isBlank);
        Collections.shuffle(rules, random);
        return text.substring(0, head) + String.join("\n\n", rules) + "\n";
    }

    private static String shuffledRows(String text, Random random) {
        List<String> rows = new ArrayList<>(text.lines().skip(1).toList());
        Collections.shuffle(rows, random);
        return text.lines().findFirst().orElseThrow() + "\n" + String.join("\n", rows) + "\n";
    }

    private static String reversed(String list) {
        List<JsonNode> entries = new ArrayList<>();
        new YAMLMapper().readTree(list).forEach(entries::add);
        Collections.reverse(entries);
        return Json.write(entries);
    }

    private static JsonNode shuffledKeys(JsonNode node, Random random) {
        if (node instanceof ArrayNode) {
            ArrayNode array = Json.MAPPER.createArrayNode();
            node.forEach(element -> array.add(shuffledKeys(element, random)));
            return array;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        List<String> keys = new ArrayList<>(node.propertyNames());
        Collections.shuffle(keys, random);
        ObjectNode object = Json.MAPPER.createObjectNode();
        keys.forEach(key -> object.set(key, shuffledKeys(node.get(key), random)));
        return object;
    }
}
