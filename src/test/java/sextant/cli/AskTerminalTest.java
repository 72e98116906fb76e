package sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sextant.TestAdvisor;
import sextant.input.Json;
import sextant.text.Texts;
import tools.jackson.databind.JsonNode;

/** {@code sextant ask} on a terminal: keys, a killed process, going on, no colours where none are wanted. */
class AskTerminalTest {

    private static final String ENTER = "\r";
    private static final String DOWN = "\u001b[B";
    private static final String ESCAPE = "\u001b";

    @TempDir
    Path folder = Path.of("");

    private Path in(String name) {
        return folder.resolve(name);
    }

    private JsonNode json(String name) throws Exception {
        return Json.MAPPER.readTree(Files.readString(in(name)));
    }

    private static String ask(Texts texts, String question) {
        return texts.text("questions." + question + ".ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ar", "fr"})
    void a_killed_session_has_lost_nothing_and_goes_on(String language) throws Exception {
        Texts texts = TestAdvisor.shipped().texts(language).value().orElseThrow();
        String profile = in("profile.json").toString();
        try (PseudoTerminal terminal = PseudoTerminal.run(100, Map.of(), "ask", "-o", profile, "--lang", language)) {
            terminal.await(ask(texts, "objectives")).type("1" + ENTER + ENTER);
            terminal.await(ask(texts, "kind")).type(DOWN + DOWN + ENTER);
            terminal.await(ask(texts, "market")).kill();
        }
        JsonNode answers = json("profile.session.json").path("answers");
        assertThat(answers.at("/objectives/given").size()).isEqualTo(1);
        assertThat(answers.at("/organisation.kind/given").asString()).isEqualTo("small-business");
        String session = in("profile.session.json").toString();
        try (PseudoTerminal terminal = PseudoTerminal.run(100, Map.of(), "ask", "-o", profile, "--resume", session)) {
            terminal.await(ask(texts, "market")).type("?" + ENTER);
            terminal.await(ask(texts, "areas")).type("=" + ENTER);
            terminal.await(texts.text("ask.review.finish")).type(ENTER);
            terminal.await("sextant ask --resume");
            assertThat(terminal.code()).isZero();
        }
        assertThat(json("profile.json").at("/organisation/kind").asString()).isEqualTo("small-business");
        assertThat(json("profile.session.json")
                        .at("/answers/organisation.market/kind")
                        .asString())
                .isEqualTo("unknown");
    }

    @Test
    void one_goes_back_ticks_several_and_stops_with_what_was_there_before() throws Exception {
        String profile = in("profile.json").toString();
        try (PseudoTerminal terminal =
                PseudoTerminal.run(40, Map.of("NO_COLOR", "1"), "ask", "-o", profile, "--lang", "en")) {
            terminal.await("want most").type("sell more online" + ENTER + DOWN + " " + ENTER);
            terminal.await("kind of").type(ESCAPE);
            terminal.await("Your answer so far").type(ENTER);
            terminal.await("kind of").type("\u0003");
            terminal.await("sextant ask --resume");
            assertThat(terminal.code()).isZero();
            assertThat(terminal.all()).doesNotContain("\u001b[1m").contains("\u001b[?1049l");
        }
        JsonNode given = json("profile.session.json").at("/answers/objectives/given");
        assertThat(given.get(0).asString()).isEqualTo("sell-online");
        assertThat(given.size()).isEqualTo(2);
    }

    @Test
    void a_dumb_terminal_gets_plain_lines() throws Exception {
        String profile = in("profile.json").toString();
        try (PseudoTerminal terminal =
                PseudoTerminal.run(100, Map.of("TERM", "dumb"), "ask", "-o", profile, "--lang", "en")) {
            terminal.await("want most").type("be known\n");
            terminal.await("What kind of").type(".\n");
            terminal.await("sextant ask --resume");
            assertThat(terminal.code()).isZero();
            assertThat(terminal.all()).doesNotContain("\u001b");
        }
    }
}
