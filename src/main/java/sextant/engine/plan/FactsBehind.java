package sextant.engine.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.engine.facts.Formulas;
import sextant.engine.facts.InputNames;
import sextant.profile.FactShape;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Stage;

/** Which facts rules look at. */
public final class FactsBehind {

    private static final Map<String, String> SECTIONS = InputNames.sections();

    /** Which goals are wished for is read off these, whatever rules look at. */
    private static final List<String> WISHES =
            List.of("objectives", "goals.goal", "role.managerExpects", "measurement.kpis.goal", "platforms.platform");

    private static final Set<String> AIMS = Set.of("goals", "measurement.kpis");

    private final Formulas formulas;

    /**
     * Prepares the look.
     *
     * @param formulas the formulas behind readings
     */
    public FactsBehind(Formulas formulas) {
        this.formulas = formulas;
    }

    /** The paths of the facts that a rule looks at itself, positions left out. */
    public Set<String> of(RuleOutline outline) {
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

    /**
     * The paths of the facts that have a say in some stages: those their rules look at, and what stated goals and KPIs
     * say, because rules see them as a whole.
     */
    public Set<String> of(Collection<RuleOutline> outlines, Set<Stage> stages) {
        Set<String> facts = new TreeSet<>(WISHES);
        outlines.stream().filter(outline -> stages.contains(outline.stage())).forEach(outline -> {
            facts.addAll(of(outline));
            if (outline.facts().containsKey("Aim")) {
                ofAims().forEach(facts::add);
            }
        });
        return entries(facts);
    }

    private static Stream<String> ofAims() {
        return FactShape.everyFact().stream()
                .filter(shape -> AIMS.contains(String.valueOf(shape.list())))
                .map(FactShape::path);
    }

    /** Rules that count the entries of a list look at what makes the entries. */
    private static Set<String> entries(Set<String> facts) {
        FactShape.everyFact().stream()
                .filter(shape -> facts.contains(String.valueOf(shape.list())))
                .map(FactShape::path)
                .forEach(facts::add);
        return facts;
    }
}
