package sextant.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Scope;
import sextant.input.Place;
import sextant.input.Problem;

/** All formulas of a catalogue. Immutable. */
public final class Formulas {

    private final SortedMap<String, Formula> ofPlatform = new TreeMap<>();
    private final SortedMap<String, Formula> ofWhole = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Formulas() {}

    /** Parses the formulas of a catalogue. */
    public static Formulas of(Catalogue catalogue) {
        Formulas formulas = new Formulas();
        catalogue.figures().values().forEach(figure -> formulas.add(figure.id(), figure.scope(), figure.formula()));
        catalogue.metrics().values().forEach(metric -> formulas.add(metric.id(), metric.scope(), metric.formula()));
        return formulas;
    }

    private void add(String id, Scope scope, @Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            (scope == Scope.PLATFORM ? ofPlatform : ofWhole).put(id, formula);
            checkVariables(id, scope, formula);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.error(
                    "formula-syntax",
                    Place.of("catalogue"),
                    Map.of("id", id, "value", text, "what", String.valueOf(e.getMessage()))));
        }
    }

    private void checkVariables(String id, Scope scope, Formula formula) {
        Map<String, String> known = scope == Scope.PLATFORM ? InputNames.ofPlatform() : InputNames.ofWhole();
        formula.variables().stream()
                .filter(variable -> !known.containsKey(variable))
                .forEach(variable -> problems.add(
                        Problem.error("formula-variable", Place.of("catalogue"), Map.of("id", id, "value", variable))
                                .suggesting(variable, known.keySet())));
    }

    /** What is wrong with the formulas: those that can't be parsed, and numbers that no profile has. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether something has a formula, and so a reading where its numbers are known. */
    public boolean has(String id) {
        return ofPlatform.containsKey(id) || ofWhole.containsKey(id);
    }

    /** The paths of the facts that a metric or figure is computed from; empty when it has no formula. */
    public List<String> factsBehind(String id) {
        Formula platform = ofPlatform.get(id);
        Map<String, String> names = platform == null ? InputNames.ofWhole() : InputNames.ofPlatform();
        return Optional.ofNullable(platform == null ? ofWhole.get(id) : platform).stream()
                .flatMap(formula -> formula.variables().stream())
                .map(names::get)
                .distinct()
                .toList();
    }

    SortedMap<String, Formula> ofPlatform() {
        return ofPlatform;
    }

    SortedMap<String, Formula> ofWhole() {
        return ofWhole;
    }
}
