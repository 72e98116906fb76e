package sextant.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Problem;
import sextant.input.Shape;
import tools.jackson.databind.JsonNode;

/** Reads a profile from JSON or YAML: form, meaning, names. */
public final class ProfileReader {

    /** The form of a profile. */
    public static final Shape<Profile> SHAPE = Shape.of(Profile.class);

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param name the document's name for messages
     * @param text the document
     * @param vocabulary the names that may be used
     * @return the profile with ids in place of names, or every problem at once
     */
    public static Checked<Profile> read(String name, String text, Vocabulary vocabulary) {
        Checked<Document> document = DocumentReader.read(name, text);
        return document.then(found -> read(found, vocabulary));
    }

    /**
     * Makes a profile of a document that is read already. What has the wrong form is set aside, so that the meaning of the
     * rest is checked all the same.
     */
    public static Checked<Profile> read(Document document, Vocabulary vocabulary) {
        if (!document.tree().isObject()) {
            return Checked.refused(Problem.error("not-readable", document.place(""), Map.of("what", "not-an-object")));
        }
        List<Problem> problems = new ArrayList<>(SHAPE.problems(document));
        List<String> paths =
                problems.stream().map(problem -> problem.place().path()).toList();
        Checked<Profile> meaning = SHAPE.bindUnchecked(document.without(paths))
                .then(profile -> ProfileCheck.check(profile, vocabulary, document::place));
        problems.addAll(meaning.problems());
        return problems.isEmpty() ? meaning : Checked.refused(problems);
    }

    /**
     * Makes a profile of a tree that is known to have the form: one that the program itself has put together.
     *
     * @return the profile, or what is wrong with its meaning
     */
    public static Checked<Profile> readFormed(JsonNode tree, Vocabulary vocabulary) {
        Document document = new Document("profile", tree, Map.of());
        return SHAPE.bindUnchecked(document).then(profile -> ProfileCheck.check(profile, vocabulary, document::place));
    }
}
