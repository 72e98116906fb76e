package sextant.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.runtime.rule.Match;
import sextant.advice.Advice;
import sextant.advice.Fact;
import sextant.advice.Reason;
import sextant.advice.ThresholdUse;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Threshold;
import sextant.engine.facts.FactSheet;
import sextant.engine.facts.Numbers;
import sextant.engine.rule.ChosenGoal;
import sextant.engine.rule.ChosenKpi;
import sextant.engine.rule.ChosenPlatform;
import sextant.engine.rule.Situation;
import sextant.input.Json;
import sextant.rulebook.RuleOutline;

/** Says why a rule applied: from what it matched back to the facts, thresholds and situations behind it. */
final class Tracer {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final FactSheet sheet;
    private final Map<String, ThresholdUse> used = new TreeMap<>();
    private final Set<String> applied = new TreeSet<>();
    private final Set<Trace.Row> counted = new TreeSet<>();

    Tracer(Catalogue catalogue, LocalDate asOf, FactSheet sheet) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.sheet = sheet;
    }

    Reason reason(RuleOutline outline, Match match) {
        applied(outline);
        Set<Fact> facts = new TreeSet<>(Comparator.comparing(Fact::path));
        Set<String> situations = new TreeSet<>();
        for (Object object : match.getObjects()) {
            Set<String> components =
                    outline.facts().getOrDefault(object.getClass().getSimpleName(), Set.of());
            facts.addAll(sheet.behind(object, components));
            premise(object, situations);
        }
        return new Reason(
                outline.id(),
                arguments(outline, match),
                outline.sources(),
                List.copyOf(facts),
                thresholds(outline),
                List.copyOf(situations));
    }

    /** Notes that a rule applied. */
    void applied(RuleOutline outline) {
        applied.add(outline.id());
    }

    /** Notes that a row of a table counted. */
    void counted(String table, int line) {
        counted.add(new Trace.Row(table, line));
    }

    /** The advice with everything that was noted. */
    Trace trace(Advice advice) {
        return new Trace(advice, Collections.unmodifiableSet(applied), Collections.unmodifiableSet(counted));
    }

    private static void premise(Object object, Set<String> premises) {
        if (object instanceof Situation situation) {
            premises.add(key(situation.id(), situation.about()));
        } else if (object instanceof ChosenGoal chosen) {
            premises.add(key("chosen-goal", chosen.goal()));
        } else if (object instanceof ChosenKpi chosen) {
            premises.add(key("chosen-kpi", chosen.metric()));
        } else if (object instanceof ChosenPlatform chosen) {
            premises.add(key("chosen-platform", chosen.platform()));
        }
    }

    static String key(String id, String about) {
        return about.isEmpty() ? id : id + "(" + about + ")";
    }

    private List<ThresholdUse> thresholds(RuleOutline outline) {
        List<ThresholdUse> uses = new ArrayList<>();
        outline.thresholds().stream().sorted().forEach(id -> uses.add(use(id)));
        return uses;
    }

    /** The value of a threshold on the as-of date; notes that it was used. */
    ThresholdUse use(String id) {
        return used.computeIfAbsent(id, this::valueOf);
    }

    private ThresholdUse valueOf(String id) {
        Threshold threshold = catalogue.thresholds().get(id);
        if (threshold == null) {
            throw new IllegalStateException("thresholds of rules are checked: " + id);
        }
        Threshold.Period period = threshold.on(asOf);
        return new ThresholdUse(id, Numbers.plain(period.value()), threshold.unit(), period.source());
    }

    /** Every threshold that was used so far, by id. */
    List<ThresholdUse> used() {
        return List.copyOf(used.values());
    }

    /** What the texts of a rule may mention: its bound variables and its thresholds. */
    Map<String, Object> arguments(RuleOutline outline, Match match) {
        Map<String, Object> arguments = new TreeMap<>();
        for (String declaration : match.getDeclarationIds()) {
            String name = declaration.startsWith("$") ? declaration.substring(1) : declaration;
            Object value = match.getDeclarationValue(declaration);
            if (outline.arguments().contains(name) && value != null) {
                arguments.put(name, plain(value));
            }
        }
        thresholds(outline).forEach(use -> arguments.put(RuleOutline.argument(use.id()), use.value()));
        return arguments;
    }

    private static Object plain(Object value) {
        if (value instanceof Number number) {
            return Numbers.plain(number);
        }
        return value instanceof Enum<?> constant ? Json.name(constant) : value;
    }
}
