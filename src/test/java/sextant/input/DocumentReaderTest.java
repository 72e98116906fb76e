package sextant.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class DocumentReaderTest {

    @Test
    void the_line_of_every_value_of_a_yaml_document_is_known() {
        Document document = read("""
                # numbers of May
                organisation:
                  kind: solo
                platforms:
                  - platform: Facebook
                    numbers: {likes: 3}
                  -
                    platform: Instagram
                """);
        assertThat(document.place("organisation").line()).isEqualTo(2);
        assertThat(document.place("organisation.kind").line()).isEqualTo(3);
        assertThat(document.place("platforms[0]").line()).isEqualTo(5);
        assertThat(document.place("platforms[0].numbers.likes").line()).isEqualTo(6);
        assertThat(document.place("platforms[1].platform").line()).isEqualTo(8);
    }

    @Test
    void the_line_of_every_value_of_a_json_document_is_known() {
        Document document = read("""
                {
                  "organisation": {
                    "kind": "solo"
                  },
                  "objectives": [
                    "be known",
                    "sell more"
                  ]
                }
                """);
        assertThat(document.place("organisation.kind").line()).isEqualTo(3);
        assertThat(document.place("objectives[1]").line()).isEqualTo(7);
    }

    @Test
    void the_lines_of_json_that_is_indented_by_tabs_are_known() {
        Document document = read("{\n\t\"team\": {\n\t\t\"size\": 2\n\t}\n}\n");
        assertThat(document.tree().at("/team/size").asInt()).isEqualTo(2);
        assertThat(document.place("team.size").line()).isEqualTo(3);
    }

    @Test
    void something_that_is_not_there_stands_where_what_is_around_it_stands() {
        Document document = read("team:\n  size: 2\n");
        assertThat(document.place("team.members[0].name")).isEqualTo(new Place("document", 1, "team.members[0].name"));
        assertThat(document.place("practice").line()).isEqualTo(1);
    }

    @Test
    void yaml_and_json_give_the_same_tree() {
        JsonNode yaml =
                read("a: 1\nb: [yes, 'no', 1.50, true, ~, 2026-05-01]\n").tree();
        JsonNode json = read("{\"a\": 1, \"b\": [\"yes\", \"no\", 1.50, true, null, \"2026-05-01\"]}")
                .tree();
        assertThat(yaml).hasToString(json.toString());
    }

    @Test
    void what_is_null_or_blank_was_not_said() {
        assertThat(read("{\"a\": null, \"b\": \" \", \"c\": {\"d\": null}, \"e\": []}")
                        .tree())
                .isEqualTo(Json.MAPPER.readTree("{\"c\": {}, \"e\": []}"));
    }

    @Test
    void a_key_twice_is_refused_with_its_line() {
        assertRefused("team:\n  size: 2\n  size: 3\n", 3);
        assertRefused("{\n\"a\": 1,\n\"a\": 2\n}", 3);
    }

    @Test
    void an_alias_is_refused() {
        assertRefused("a: &x {b: 1}\nc: *x\n", 1);
        assertRefused("a: &x [*x]\n", 1);
    }

    @Test
    void a_laughing_document_is_refused_before_it_grows() {
        StringBuilder text = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(DocumentReader.read("document", text.toString()).value()).isEmpty();
    }

    @Test
    void a_document_of_nothing_but_brackets_is_refused() {
        for (String opening : List.of("[", "{\"a\":", "- ", "? ")) {
            Checked<Document> read = DocumentReader.read("document", opening.repeat(20_000));
            assertThat(read.problems()).extracting(Problem::code).containsExactly("not-readable");
        }
    }

    @Test
    void a_key_that_is_no_word_is_refused() {
        assertRefused("a: 1\n? [b, c]\n: 2\n", 0);
    }

    @Test
    void two_documents_in_one_are_refused() {
        assertThat(DocumentReader.read("document", "a: 1\n---\na: 2\n").value()).isEmpty();
        assertThat(DocumentReader.read("document", "{\"a\": 1}\n{\"a\": 2}").value())
                .isEmpty();
    }

    @Test
    void what_only_yaml_takes_for_a_number_is_a_text() {
        JsonNode tree = read("a: 0x1F\nb: .inf\nc: 0o17\nd: 1e3\n").tree();
        assertThat(tree.get("a").isString()).isTrue();
        assertThat(tree.get("b").isString()).isTrue();
        assertThat(tree.get("c").isString()).isTrue();
        assertThat(tree.get("d").isNumber()).isTrue();
    }

    private static Document read(String text) {
        return DocumentReader.read("document", text).value().orElseThrow();
    }

    private static void assertRefused(String text, int line) {
        List<Problem> problems = DocumentReader.read("document", text).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("not-readable");
        assertThat(problems).extracting(problem -> problem.place().line()).allMatch(found -> found >= line);
    }
}
