package sextant.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.advice.OpenQuestion;
import sextant.advice.Severity;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Formulas;
import sextant.engine.facts.InputNames;
import sextant.rulebook.EvidenceRow;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.Stage;

/**
 * Finds the facts that were not given and would matter. A fact matters as much as the evidence and the warnings that hang
 * on the rules that look at it; this is read off the rules, so a new rule brings its questions along.
 */
public final class Questions {

    private static final int MOST_QUESTIONS = 10;
    private static final Map<Severity, Integer> WEIGHT_OF_WARNING =
            Map.of(Severity.INFO, 0, Severity.WARNING, 1, Severity.CRITICAL, 2);
    private static final Map<String, String> SECTIONS = InputNames.sections();

    private final Map<String, Integer> influence = new TreeMap<>();
    private final Map<String, Set<String>> decides = new HashMap<>();

    private Questions() {}

    /** Everything that rules look at, with what hangs on it: made once for a rulebook. */
    public static Questions of(Rulebook rulebook, List<RuleOutline> outlines, Formulas formulas) {
        Questions questions = new Questions();
        Map<String, Integer> weights = weights(rulebook, outlines);
        for (RuleOutline outline : outlines) {
            int weight = weights.getOrDefault(outline.id(), 0);
            if (weight > 0) {
                facts(outline, formulas).forEach(fact -> questions.add(fact, weight, outline.id()));
            }
        }
        return questions;
    }

    private void add(String fact, int weight, String id) {
        influence.merge(fact, weight, Integer::sum);
        decides.computeIfAbsent(fact, unused -> new TreeSet<>()).add(id);
    }

    private static Map<String, Integer> weights(Rulebook rulebook, List<RuleOutline> outlines) {
        Map<String, Integer> weights = new HashMap<>();
        Stream.of(
                        rulebook.tables().goals(),
                        rulebook.tables().kpis(),
                        rulebook.tables().platforms())
                .flatMap(List::stream)
                .filter(row -> row.situation() != null)
                .forEach(row -> weights.merge(String.valueOf(row.situation()), heaviness(row), Math::max));
        for (RuleOutline outline : outlines) {
            int own = outline.stage() == Stage.WARN
                    ? WEIGHT_OF_WARNING.getOrDefault(outline.severity(), 0)
                    : Math.abs(outline.weight());
            weights.merge(outline.id(), own, Math::max);
            outline.situations().forEach(situation -> weights.merge(situation, own, Math::max));
        }
        return weights;
    }

    private static int heaviness(EvidenceRow row) {
        return Math.abs(row.weight());
    }

    private static Set<String> facts(RuleOutline outline, Formulas formulas) {
        Set<String> facts = new TreeSet<>(outline.lists());
        outline.figures().forEach(figure -> facts.addAll(formulas.factsBehind(figure)));
        outline.facts().forEach((type, components) -> {
            String section = SECTIONS.get(type);
            if (section != null) {
                components.forEach(component -> facts.add(section + "." + component));
            }
        });
        return facts;
    }

    /** The questions that a profile leaves open, most influential first; at most ten. */
    public List<OpenQuestion> open(FactSheet sheet, Set<String> settled) {
        List<OpenQuestion> open = new ArrayList<>();
        influence.forEach((fact, weight) -> {
            if (!isOpen(fact, sheet)) {
                return;
            }
            Set<String> undecided = new HashSet<>(decides.getOrDefault(fact, Set.of()));
            undecided.removeAll(settled);
            if (!undecided.isEmpty()) {
                open.add(new OpenQuestion(
                        fact, weight, undecided.stream().sorted().toList()));
            }
        });
        return open.stream()
                .sorted(Comparator.comparingInt(OpenQuestion::influence)
                        .reversed()
                        .thenComparing(OpenQuestion::fact))
                .limit(MOST_QUESTIONS)
                .toList();
    }

    /** Numbers of a platform are only asked for where a platform is named. */
    private static boolean isOpen(String fact, FactSheet sheet) {
        boolean ofPlatform = fact.startsWith("platforms.");
        return !sheet.states(fact) && (!ofPlatform || sheet.states("platforms"));
    }
}
