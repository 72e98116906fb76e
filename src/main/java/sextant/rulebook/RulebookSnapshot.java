package sextant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import sextant.advice.RulebookStamp;
import sextant.catalogue.Catalogue;
import sextant.catalogue.ExportKind;
import sextant.catalogue.Topic;
import sextant.input.Json;
import sextant.input.Place;
import tools.jackson.core.JacksonException;

/**
 * What is needed of a rulebook that has passed every check, in a form that is read much faster than the rulebook itself.
 * Places and tests are left out.
 *
 * @param stamp name, version and digest
 * @param catalogue what is known by name
 * @param questionnaire the topics of the questionnaire, in order
 * @param tables the tables
 * @param exports the kinds of exports, by id
 * @param texts the messages, by language and key
 */
public record RulebookSnapshot(
        RulebookStamp stamp,
        Catalogue catalogue,
        List<Topic> questionnaire,
        Tables tables,
        NavigableMap<String, ExportKind> exports,
        Map<String, Map<String, String>> texts) {

    /** A snapshot of a rulebook, as bytes. */
    public static byte[] bytes(Rulebook rulebook) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        rulebook.texts().forEach((language, set) -> {
            Map<String, String> messages = new TreeMap<>();
            set.entries().forEach((key, entry) -> messages.put(key, entry.message()));
            texts.put(language, messages);
        });
        return Json.MAPPER.writeValueAsBytes(new RulebookSnapshot(
                rulebook.stamp(),
                rulebook.catalogue(),
                rulebook.questionnaire(),
                rulebook.tables(),
                rulebook.exports(),
                texts));
    }

    /** The rulebook of a snapshot, with the rules of the files it was made of; empty when the bytes are damaged. */
    public static Optional<Rulebook> rulebook(byte[] bytes, RulebookFiles files) {
        try {
            return Optional.of(
                    Json.MAPPER.readValue(bytes, RulebookSnapshot.class).rulebook(files));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Rulebook rulebook(RulebookFiles files) {
        NavigableMap<String, TextSet> sets = new TreeMap<>();
        texts.forEach((language, messages) -> sets.put(language, set(language, messages)));
        return new Rulebook(
                stamp,
                catalogue,
                questionnaire,
                RulebookReader.rules(files),
                tables,
                exports,
                sets,
                List.of(),
                Map.of());
    }

    private static TextSet set(String language, Map<String, String> messages) {
        Place somewhere = Place.of("texts/" + language);
        NavigableMap<String, TextEntry> entries = new TreeMap<>();
        messages.forEach((key, message) -> entries.put(key, new TextEntry(message, somewhere)));
        return new TextSet(language, entries);
    }
}
