package sextant.explain.why;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.Selection.Item;
import sextant.advice.Severity;
import sextant.advice.Warning;
import sextant.engine.Engine;
import sextant.engine.facts.Formulas;
import sextant.explain.Explainer;
import sextant.explain.change.Effort;
import sextant.explain.change.Flip;
import sextant.explain.change.OtherAnswer;
import sextant.explain.change.Sturdiness;
import sextant.explain.change.Trial;
import sextant.profile.FactShape;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** Explains what an advice says of goals, metrics, platforms and warnings, and what it does not say. */
public final class WhyExplainer {

    private final Advice advice;
    private final RuleFacts rules;
    private final ToldFacts told;
    private final MissingFinder missing;
    private final Bar bar;

    /** Prepares explanations of an advice of an engine. */
    public WhyExplainer(Engine engine, Advice advice) {
        this.advice = advice;
        this.rules =
                new RuleFacts(engine.outlines(), Formulas.of(engine.rulebook().catalogue()));
        this.told = new ToldFacts(
                advice.facts(), engine.rulebook().catalogue().platforms().keySet());
        this.missing = new MissingFinder(engine.rulebook(), advice, rules, told);
        this.bar = new Bar(engine.rulebook(), advice);
    }

    /**
     * Explains an item.
     *
     * @param sturdiness how sturdy it is; null when it is not recommended
     * @param flip what would change it
     */
    public ItemExplanation item(Item item, @Nullable Sturdiness sturdiness, Flip flip) {
        Account account = Account.of(advice, item);
        boolean recommended = account.verdict() == Verdict.RECOMMENDED;
        return new ItemExplanation(
                item,
                account.verdict(),
                account.goal(),
                account.score(),
                new Explainer(advice).grounds(account.evidence()),
                recommended ? null : bar.whyNot(item, account),
                recommended ? List.of() : missing.of(item, account.goal()),
                sturdiness,
                flip);
    }

    /** The paths of the facts that the rule of a warning looks at, and of those that make the entries they stand in. */
    public Set<String> facts(String warning) {
        Set<String> facts = new TreeSet<>(rules.of(warning));
        FactShape.naming().stream()
                .filter(naming -> facts.stream().anyMatch(fact -> fact.startsWith(naming.list() + ".")))
                .forEach(naming -> facts.add(naming.path()));
        return facts;
    }

    /** Whether the rule of a warning looks at what was chosen, and so at all that decides that. */
    public boolean looksAtPlan(String warning) {
        return rules.rules(warning).stream()
                .flatMap(rule -> rule.facts().keySet().stream())
                .anyMatch(type -> type.startsWith("Chosen"));
    }

    /**
     * Explains a warning.
     *
     * @param code one of the rulebook's warnings
     * @param all every other single answer to the questions that have a say
     * @param most how many of them to try
     * @param advising gives the warnings on a trial; empty where it is no sound profile
     */
    public WarningExplanation warning(String code, List<Trial> all, int most, Function<Trial, List<Advice>> advising) {
        Set<String> now = abouts(advice, code);
        List<Trial> trials = all.stream().limit(most).toList();
        List<OtherAnswer> changes = trials.parallelStream()
                .filter(trial -> advising.apply(trial).stream().anyMatch(then -> changes(now, abouts(then, code))))
                .map(trial -> trial.changes().get(0))
                .sorted(Effort.SIMPLEST_FIRST)
                .toList();
        return new WarningExplanation(
                code, severity(code), raised(advice, code), needed(code), changes, trials.size(), all.size());
    }

    private static boolean changes(Set<String> now, Set<String> then) {
        return now.isEmpty() ? !then.isEmpty() : now.containsAll(then) && then.size() < now.size();
    }

    private static List<Warning> raised(Advice advice, String code) {
        return advice.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .toList();
    }

    private static Set<String> abouts(Advice advice, String code) {
        return raised(advice, code).stream().map(Warning::about).collect(Collectors.toSet());
    }

    private Severity severity(String code) {
        return rules.rules(code).stream()
                .filter(rule -> rule.stage() == Stage.WARN)
                .map(RuleOutline::severity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no warning " + code));
    }

    private List<Needed> needed(String code) {
        return rules.of(code).stream().map(fact -> told.about(fact, "")).toList();
    }
}
