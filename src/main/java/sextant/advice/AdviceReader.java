package sextant.advice;

import java.util.Map;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Problem;
import sextant.input.Shape;
import tools.jackson.databind.JsonNode;

/** Reads advice that was saved as JSON. */
public final class AdviceReader {

    /** The form of an advice. */
    public static final Shape<Advice> SHAPE = Shape.of(Advice.class);

    private AdviceReader() {}

    /**
     * Reads a saved advice; its facts are taken as they are, and only read as a profile when it is computed again.
     *
     * @param name the document's name for messages
     * @param text the document
     * @return the advice, or every problem at once; of an advice in another form only that
     */
    public static Checked<Advice> read(String name, String text) {
        return DocumentReader.verbatim(name, text).then(AdviceReader::bound);
    }

    private static Checked<Advice> bound(Document document) {
        JsonNode tree = document.tree();
        if (!tree.isObject()) {
            return Checked.refused(Problem.error("not-readable", document.place(""), Map.of("what", "not-an-object")));
        }
        JsonNode version = tree.path("version");
        return version.isString() && !version.asString().equals(Advice.VERSION)
                ? Checked.refused(Problem.error(
                        "advice-form",
                        document.place("version"),
                        Map.of("value", version.asString(), "expected", Advice.VERSION)))
                : SHAPE.bind(document);
    }

    /** Whether a document is meant to be an advice: only advice says which rulebook and which program made it. */
    public static boolean isAdvice(Document document) {
        return document.tree().has("rulebook") || document.tree().has("engine");
    }
}
