package sextant.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Question;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks that the questionnaire holds together: its files, ids and sources, each question, and their order. */
final class QuestionnaireCheck {

    private final Catalogue catalogue;
    private final QuestionnaireReader questionnaire;
    private final RulebookFiles files;
    private final List<Problem> problems;

    QuestionnaireCheck(
            Catalogue catalogue, QuestionnaireReader questionnaire, RulebookFiles files, List<Problem> problems) {
        this.catalogue = catalogue;
        this.questionnaire = questionnaire;
        this.files = files;
        this.problems = problems;
    }

    void run() {
        checkTopics();
        checkFiles();
        checkIds();
        questions().forEach(question -> {
            cite(question.value().sources(), question.place("sources"));
            new QuestionCheck(question, problems).run();
            new RelevanceCheck(catalogue, question, problems).run();
        });
        new OrderCheck(questions().toList(), problems).run();
    }

    private Stream<Written<Question>> questions() {
        return questionnaire.questions().values().stream().flatMap(List::stream);
    }

    private void checkTopics() {
        Set<String> seen = new HashSet<>();
        questionnaire.headings().forEach(heading -> {
            String id = heading.value().id();
            cite(heading.value().sources(), heading.place("sources"));
            if (!seen.add(id)) {
                problems.add(duplicate(id, "topics", heading.place("id")));
            }
            String file = QuestionnaireReader.file(id);
            if (!files.texts().containsKey(file)) {
                problems.add(Problem.error(
                        "topic-without-file", heading.place("id"), Map.of("value", id, "expected", file)));
            }
        });
    }

    /** A file whose topic is not listed would never be read. */
    private void checkFiles() {
        List<String> expected = questionnaire.headings().stream()
                .map(heading -> QuestionnaireReader.file(heading.value().id()))
                .toList();
        files.texts().keySet().stream()
                .filter(QuestionnaireReader::isPart)
                .filter(file -> !file.equals(QuestionnaireReader.TOPICS) && !expected.contains(file))
                .forEach(file -> problems.add(Problem.error("file-without-topic", Place.of(file), Map.of("value", file))
                        .suggesting(file, expected)));
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        questions()
                .filter(question -> !seen.add(question.value().id()))
                .forEach(question -> problems.add(duplicate(question.value().id(), "questions", question.place("id"))));
    }

    private static Problem duplicate(String id, String kind, Place place) {
        return Problem.error("duplicate-id", place, Map.of("value", id, "kind", kind));
    }

    private void cite(List<String> claims, Place place) {
        problems.addAll(SourceCheck.check(catalogue, claims, place));
    }
}
