package sextant.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sextant.advice.RulebookStamp;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A session as it is kept in a file, so that it can go on later.
 *
 * @param rulebook the rulebook whose questions were asked
 * @param language the language in which they were asked
 * @param asOf the day for which advice was asked; null for the day on which it is given
 * @param answers what was answered so far
 */
public record Session(
        RulebookStamp rulebook, String language, @Nullable LocalDate asOf, Answers answers) {

    private static final String FORMAT = "sextant-session";
    private static final int VERSION = 1;

    private record Stored(
            String format,
            int version,
            RulebookStamp rulebook,
            String language,
            @Nullable LocalDate asOf,
            Map<String, StoredAnswer> answers,
            @Nullable List<String> anyway) {}

    /** Either a value, or why there is none. */
    private record StoredAnswer(
            @Nullable JsonNode given, @Nullable Kind kind) {

        /** Why there is no value. */
        enum Kind {
            UNKNOWN,
            NONE,
            SKIPPED
        }

        static StoredAnswer of(Answer answer) {
            if (answer instanceof Answer.Given given) {
                return new StoredAnswer(given.value(), null);
            }
            return new StoredAnswer(
                    null,
                    answer instanceof Answer.Unknown
                            ? Kind.UNKNOWN
                            : answer instanceof Answer.None ? Kind.NONE : Kind.SKIPPED);
        }

        Answer answer() {
            if (given != null) {
                return new Answer.Given(given);
            }
            return kind == Kind.UNKNOWN
                    ? new Answer.Unknown()
                    : kind == Kind.NONE ? new Answer.None() : new Answer.Skipped();
        }

        boolean isWhole() {
            return (given == null) != (kind == null);
        }
    }

    /** The session with other answers. */
    public Session with(Answers other) {
        return new Session(rulebook, language, asOf, other);
    }

    /** The content of the file. */
    public String written() {
        Map<String, StoredAnswer> stored = new TreeMap<>();
        List<String> anyway = List.copyOf(answers.anyway());
        answers.byKey().forEach((key, answer) -> stored.put(key, StoredAnswer.of(answer)));
        return Json.write(
                new Stored(FORMAT, VERSION, rulebook, language, asOf, stored, anyway.isEmpty() ? null : anyway));
    }

    /**
     * Reads a session.
     *
     * @param name the file's name
     * @param text its content
     * @return the session; or why this file is none
     */
    public static Checked<Session> read(String name, String text) {
        return DocumentReader.read(name, text).then(Session::of);
    }

    private static Checked<Session> of(Document document) {
        Place place = document.place("");
        if (!document.tree().path("format").asString("").equals(FORMAT)) {
            return Checked.refused(Problem.error("session-foreign", place, Map.of()));
        }
        if (document.tree().path("version").asInt(0) > VERSION) {
            return Checked.refused(Problem.error("session-newer", place, Map.of()));
        }
        try {
            return of(Json.MAPPER.treeToValue(document.tree(), Stored.class), place);
        } catch (JacksonException e) {
            return damaged(place, String.valueOf(e.getOriginalMessage()));
        }
    }

    private static Checked<Session> of(@Nullable Stored stored, Place place) {
        if (stored == null
                || stored.rulebook() == null
                || stored.language() == null
                || stored.answers() == null
                || !stored.answers().values().stream().allMatch(one -> one != null && one.isWhole())) {
            return damaged(place, "incomplete");
        }
        Map<String, Answer> answers = new TreeMap<>();
        stored.answers().forEach((key, answer) -> answers.put(key, answer.answer()));
        Set<String> anyway = stored.anyway() == null ? Set.of() : Set.copyOf(stored.anyway());
        Answers all = new Answers(answers, anyway);
        return Checked.of(new Session(stored.rulebook(), stored.language(), stored.asOf(), all), List.of());
    }

    private static Checked<Session> damaged(Place place, String what) {
        return Checked.refused(Problem.error("session-damaged", place, Map.of("what", what)));
    }
}
