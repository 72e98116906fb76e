package sextant.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DigestTest {

    private static final String HEAD = "package derive.team;\n\nglobal Situations situation;\n\n";
    private static final String ONE =
            "// Why.\nrule \"One\"\nwhen\n    Team( size == 1 )\nthen\n    situation.holds();\nend\n";
    private static final String TWO =
            "// Why.\nrule \"Two\"\nwhen\n    Team( size == 2 )\nthen\n    situation.holds();\nend\n";

    @Test
    void the_order_of_rules_their_comments_and_blank_lines_have_no_meaning() {
        String digest = rules(HEAD + ONE + "\n" + TWO);
        assertThat(rules(HEAD + TWO + "\n" + ONE)).isEqualTo(digest);
        assertThat(rules(HEAD + TWO + ONE)).isEqualTo(digest);
        assertThat(rules(HEAD + ONE + "\n\n\n" + TWO + "\n")).isEqualTo(digest);
        assertThat(rules("// Rules about teams.\n" + HEAD + ONE.replace("Why.", "Because.") + TWO))
                .isEqualTo(digest);
    }

    @Test
    void everything_else_in_a_rule_has_a_meaning() {
        String digest = rules(HEAD + ONE + TWO);
        assertThat(rules(HEAD + ONE)).isNotEqualTo(digest);
        assertThat(rules(HEAD + ONE + TWO + TWO)).isNotEqualTo(digest);
        assertThat(rules(HEAD + ONE + TWO.replace("== 2", "== 3"))).isNotEqualTo(digest);
        assertThat(rules(HEAD + ONE.replace("\"One\"", "\"Two\"") + TWO.replace("\"Two\"", "\"One\"")))
                .isNotEqualTo(digest);
        assertThat(rules(HEAD.replace("team", "staff") + ONE + TWO)).isNotEqualTo(digest);
    }

    @Test
    void the_order_of_rows_has_no_meaning() {
        String digest = table("item,weight\na,1\nb,2\n");
        assertThat(table("item,weight\nb,2\na,1\n")).isEqualTo(digest);
        assertThat(table("item,weight\n\nb,2\na,1")).isEqualTo(digest);
    }

    @Test
    void header_and_cells_have_a_meaning() {
        String digest = table("item,weight\na,1\nb,2\n");
        assertThat(table("item,weight\na,2\nb,1\n")).isNotEqualTo(digest);
        assertThat(table("weight,item\na,1\nb,2\n")).isNotEqualTo(digest);
        assertThat(table("a,1\nitem,weight\nb,2\n")).isNotEqualTo(digest);
    }

    @Test
    void the_name_of_a_file_has_a_meaning() {
        assertThat(of(Map.of("a.yaml", "x", "b.yaml", "y"))).isNotEqualTo(of(Map.of("a.yaml", "y", "b.yaml", "x")));
        assertThat(of(Map.of("a.yaml", "x"))).isNotEqualTo(of(Map.of("b.yaml", "x")));
        assertThat(of(Map.of("a.yaml", ""))).isNotEqualTo(of(Map.of()));
    }

    @Test
    void a_digest_is_a_sha_256_in_hexadecimal() {
        assertThat(of(Map.of("a.yaml", "x"))).matches("[0-9a-f]{64}");
    }

    private static String rules(String text) {
        return of(Map.of("derive/team.drl", text));
    }

    private static String table(String text) {
        return of(Map.of("weigh/goals.csv", text));
    }

    private static String of(Map<String, String> files) {
        return Digest.of(new TreeMap<>(files));
    }
}
