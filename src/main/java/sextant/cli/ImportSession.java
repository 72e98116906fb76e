package sextant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Names;
import sextant.input.Checked;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.intake.Change;
import sextant.intake.FileChoices;
import sextant.intake.Intake;
import sextant.intake.Merged;
import sextant.intake.Merger;
import sextant.intake.Policy;
import sextant.intake.Question;
import sextant.intake.Reading;
import sextant.rulebook.Rulebook;
import tools.jackson.databind.node.ObjectNode;

/** Imports files one after the other, and asks what can only be asked. */
final class ImportSession {

    private final Intake intake;
    private final Names platforms;
    private final String profile;
    private final Dialogue dialogue;
    private final ImportWords words;
    private final List<String> lines = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Policy policy;

    ImportSession(Rulebook rulebook, String profile, Dialogue dialogue, ImportWords words, Policy policy) {
        this.intake = new Intake(rulebook);
        this.platforms = rulebook.vocabulary().platforms();
        this.profile = profile;
        this.dialogue = dialogue;
        this.words = words;
        this.policy = policy;
    }

    /**
     * Puts the numbers of files into a profile.
     *
     * @param files the files
     * @param choices what is decided about each of them
     * @param named the columns that were spoken of: each must be in some file
     * @param tree the profile
     * @return the profile with the numbers, or all problems of all files
     */
    Checked<ObjectNode> run(List<ExportFile> files, FileChoices choices, List<String> named, ObjectNode tree) {
        List<Problem> problems = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (ExportFile file : files) {
            Checked<Reading> reading = read(file, choices);
            problems.addAll(reading.problems());
            reading.value().ifPresent(readings::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(strangers(named, readings));
        }
        return problems.isEmpty() ? merge(readings, tree) : Checked.refused(problems);
    }

    private Checked<Reading> read(ExportFile file, FileChoices choices) {
        Checked<Reading> reading = intake.read(file.name(), file.content(), choices);
        return open(reading.problems())
                .flatMap(problem -> ask(problem).map(answer -> choices.answered(problem, answer)))
                .map(decided -> read(file, decided))
                .orElse(reading);
    }

    private static Optional<Problem> open(List<Problem> problems) {
        boolean answerable =
                problems.stream().allMatch(problem -> Question.of(problem).isPresent());
        return problems.stream().findFirst().filter(first -> answerable);
    }

    private Optional<String> ask(Problem problem) {
        Question question = Question.of(problem).orElseThrow();
        return dialogue.choose(
                words.problem(problem), Question.answers(problem), answer -> words.answer(question, answer));
    }

    private List<Problem> strangers(List<String> named, List<Reading> readings) {
        TreeSet<String> known = new TreeSet<>();
        readings.forEach(reading -> known.addAll(reading.columns()));
        List<String> folded = known.stream().map(Nearest::fold).toList();
        return named.stream()
                .filter(name -> !folded.contains(Nearest.fold(name)))
                .map(name -> Problem.error("import-no-column", Place.of("--column"), Map.of("value", name))
                        .suggesting(name, known))
                .toList();
    }

    private Checked<ObjectNode> merge(List<Reading> readings, ObjectNode tree) {
        ObjectNode merged = tree;
        for (Reading reading : readings) {
            Checked<Merged> next = merge(reading, merged);
            Merged value = next.value().orElse(null);
            if (value == null) {
                return Checked.refused(next.problems());
            }
            merged = value.profile();
            changes.addAll(value.changes());
            lines.addAll(words.lines(reading, value));
        }
        return Checked.of(merged, List.of());
    }

    private Checked<Merged> merge(Reading reading, ObjectNode tree) {
        Checked<Merged> merged = new Merger(profile, platforms, policy).merge(tree, reading);
        @Nullable Problem open = open(merged.problems()).orElse(null);
        Optional<String> answer = Optional.ofNullable(open).flatMap(this::ask);
        if (open == null || answer.isEmpty()) {
            return merged;
        }
        Merger.block(open, reading).ifPresent(block -> policy = policy.answered(block, answer.get()));
        return merge(reading, tree);
    }

    /** What there is to say of the files. */
    List<String> lines() {
        return lines;
    }

    /** What became of their numbers. */
    List<Change> changes() {
        return changes;
    }
}
