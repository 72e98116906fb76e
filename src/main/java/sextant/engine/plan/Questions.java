package sextant.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import sextant.advice.OpenQuestion;
import sextant.advice.Severity;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Formulas;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.Stage;
import sextant.rulebook.Tables;

/**
 * Finds the facts that were not given and would matter. A fact matters as much as the strongest piece of evidence or the
 * gravest warning that hangs on the rules that look at it; this is read off the rules, so a new rule brings its questions
 * along. Evidence counts where it could change something: for chosen goals, and for goals that it could bring among them.
 */
public final class Questions {

    private static final int MOST_QUESTIONS = 10;
    private static final Map<Severity, Integer> WEIGHT_OF_WARNING =
            Map.of(Severity.INFO, 0, Severity.WARNING, 1, Severity.CRITICAL, 2);

    private final Map<String, Set<String>> decides = new TreeMap<>();
    private final Map<String, List<Effect>> effects = new HashMap<>();

    private Questions() {}

    /**
     * What hangs on a rule.
     *
     * @param goal the goal that must be chosen for it to count; null when none must
     * @param newGoal the goal that it speaks for; null when it is evidence for something else, or a warning
     * @param weight how much
     */
    private record Effect(@Nullable String goal, @Nullable String newGoal, int weight) {

        /** Whether it could change something, given the chosen goals and what the others lack to be chosen. */
        boolean counts(Set<String> chosen, ToIntFunction<String> lacking) {
            if (newGoal != null) {
                return chosen.contains(newGoal) || Math.abs(weight) >= lacking.applyAsInt(newGoal);
            }
            return goal == null || chosen.contains(goal);
        }
    }

    /** Everything that rules look at, with what hangs on it: made once for a rulebook. */
    public static Questions of(Rulebook rulebook, List<RuleOutline> outlines, Formulas formulas) {
        Questions questions = new Questions();
        questions.addRows(rulebook.tables());
        outlines.forEach(questions::addRule);
        FactsBehind behind = new FactsBehind(formulas);
        outlines.stream()
                .filter(outline -> questions.effects.containsKey(outline.id()))
                .forEach(outline -> behind.of(outline)
                        .forEach(fact -> questions
                                .decides
                                .computeIfAbsent(fact, unused -> new TreeSet<>())
                                .add(outline.id())));
        return questions;
    }

    private void addRows(Tables tables) {
        tables.goals().forEach(row -> add(row.situation(), new Effect(null, row.item(), row.weight())));
        tables.kpis().forEach(row -> add(row.situation(), new Effect(row.goal(), null, row.weight())));
        tables.platforms().forEach(row -> add(row.situation(), new Effect(row.goal(), null, row.weight())));
    }

    private void addRule(RuleOutline outline) {
        int own = outline.stage() == Stage.WARN
                ? WEIGHT_OF_WARNING.getOrDefault(outline.severity(), 0)
                : outline.weight();
        Effect effect = new Effect(null, null, own);
        add(outline.id(), effect);
        outline.situations().forEach(situation -> add(situation, effect));
    }

    private void add(@Nullable String rule, Effect effect) {
        if (rule != null && effect.weight() != 0) {
            effects.computeIfAbsent(rule, unused -> new ArrayList<>()).add(effect);
        }
    }

    /**
     * The questions that a profile leaves open, most influential first; at most ten.
     *
     * @param settled the ids of situations and warnings that hold already
     * @param chosen the chosen goals
     * @param lacking the evidence that each other goal lacks to be chosen
     */
    public List<OpenQuestion> open(
            FactSheet sheet, Set<String> settled, Set<String> chosen, ToIntFunction<String> lacking) {
        List<OpenQuestion> open = new ArrayList<>();
        decides.forEach((fact, rules) -> {
            if (isOpen(fact, sheet)) {
                List<String> undecided = rules.stream()
                        .filter(rule -> !settled.contains(rule) && influence(rule, chosen, lacking) > 0)
                        .toList();
                undecided.stream()
                        .mapToInt(rule -> influence(rule, chosen, lacking))
                        .max()
                        .ifPresent(influence -> open.add(new OpenQuestion(fact, influence, undecided)));
            }
        });
        return open.stream()
                .sorted(Comparator.comparingInt(OpenQuestion::influence)
                        .thenComparing(question -> question.decides().size())
                        .reversed()
                        .thenComparing(OpenQuestion::fact))
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private int influence(String rule, Set<String> chosen, ToIntFunction<String> lacking) {
        return effects.getOrDefault(rule, List.of()).stream()
                .filter(effect -> effect.counts(chosen, lacking))
                .mapToInt(effect -> Math.abs(effect.weight()))
                .max()
                .orElse(0);
    }

    /** What belongs to a platform is only asked for where a platform is named. */
    private static boolean isOpen(String fact, FactSheet sheet) {
        boolean ofPlatform = fact.startsWith("platforms.") && !fact.equals("platforms.platform");
        return !sheet.states(fact) && (!ofPlatform || sheet.states("platforms.platform"));
    }
}
