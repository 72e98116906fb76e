package sextant.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.advice.ActionAdvice;
import sextant.engine.facts.Formulas;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.ActionRow;
import sextant.rulebook.EvidenceRow;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.SourceCheck;
import sextant.rulebook.Stage;

/** Checks rules against each other and against the catalogue and the tables. */
final class OutlineCheck {

    private final Rulebook rulebook;
    private final List<RuleOutline> outlines;
    private final Formulas formulas;
    private final List<Problem> problems = new ArrayList<>();

    private OutlineCheck(Rulebook rulebook, List<RuleOutline> outlines, Formulas formulas) {
        this.rulebook = rulebook;
        this.outlines = outlines;
        this.formulas = formulas;
    }

    static List<Problem> check(Rulebook rulebook, List<RuleOutline> outlines, Formulas formulas) {
        OutlineCheck check = new OutlineCheck(rulebook, outlines, formulas);
        check.run();
        return check.problems;
    }

    private void run() {
        checkUnique();
        outlines.forEach(this::checkRule);
        rows().forEach(row -> checkSituation(row.situation(), Place.of(row.table(), row.line())));
        rulebook.tables().actions().forEach(this::checkAction);
        checkUsed();
    }

    private Stream<EvidenceRow> rows() {
        return Stream.of(
                        rulebook.tables().goals(),
                        rulebook.tables().kpis(),
                        rulebook.tables().platforms())
                .flatMap(List::stream);
    }

    private void checkUnique() {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (RuleOutline outline : outlines) {
            String place = outline.file() + ":" + outline.line();
            String other = ids.putIfAbsent(outline.id(), place);
            if (other != null) {
                add("rule-duplicate-id", outline, Map.of("value", outline.id(), "other", other));
            }
            other = names.putIfAbsent(outline.name(), place);
            if (other != null) {
                add("rule-duplicate-name", outline, Map.of("value", outline.name(), "other", other));
            }
        }
    }

    private void checkRule(RuleOutline outline) {
        problems.addAll(
                outline.sources().isEmpty()
                        ? List.of()
                        : SourceCheck.check(rulebook.catalogue(), outline.sources(), place(outline)));
        require(
                outline,
                "rule-unknown-threshold",
                outline.thresholds(),
                rulebook.catalogue().thresholds().keySet());
        require(outline, "rule-unknown-situation", outline.situations(), situations());
        Set<String> computed = computed();
        require(outline, "rule-unknown-figure", outline.figures(), computed);
    }

    private Set<String> computed() {
        return Stream.concat(
                        rulebook.catalogue().figures().keySet().stream(),
                        rulebook.catalogue().metrics().keySet().stream())
                .filter(formulas::has)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void require(RuleOutline outline, String code, Set<String> used, Set<String> known) {
        used.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        Problem.error(code, place(outline), Map.of("value", id)).suggesting(id, known)));
    }

    private Set<String> situations() {
        return ids(Stage.DERIVE);
    }

    private Set<String> ids(Stage stage) {
        return outlines.stream()
                .filter(outline -> outline.stage() == stage)
                .map(RuleOutline::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkSituation(@Nullable String situation, Place place) {
        if (situation != null && !situations().contains(situation)) {
            problems.add(Problem.error("unknown-situation", place, Map.of("value", situation))
                    .suggesting(situation, situations()));
        }
    }

    private void checkAction(ActionRow row) {
        Place place = Place.of(row.table(), row.line());
        checkSituation(row.needs(), place);
        checkSituation(row.unless(), place);
        if (row.serves() == ActionAdvice.Kind.WARNING && !ids(Stage.WARN).contains(row.id())) {
            problems.add(Problem.error("unknown-item", place, Map.of("value", row.id()))
                    .suggesting(row.id(), ids(Stage.WARN)));
        }
    }

    private void checkUsed() {
        Set<String> used = new HashSet<>();
        outlines.forEach(outline -> used.addAll(outline.situations()));
        rows().forEach(row -> used.add(String.valueOf(row.situation())));
        rulebook.tables().actions().forEach(row -> {
            used.add(String.valueOf(row.needs()));
            used.add(String.valueOf(row.unless()));
        });
        outlines.stream()
                .filter(outline -> outline.stage() == Stage.DERIVE && !used.contains(outline.id()))
                .forEach(outline -> problems.add(
                        Problem.warning("rule-unused-situation", place(outline), Map.of("value", outline.id()))));
    }

    private void add(String code, RuleOutline outline, Map<String, Object> arguments) {
        problems.add(Problem.error(code, place(outline), arguments));
    }

    private static Place place(RuleOutline outline) {
        return Place.of(outline.file(), outline.line());
    }
}
