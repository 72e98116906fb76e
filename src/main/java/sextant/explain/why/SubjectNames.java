package sextant.explain.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.catalogue.Names;
import sextant.catalogue.Vocabulary;
import sextant.input.Checked;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;

/** Finds what somebody asks about: by id or by name, with its kind and a colon before it where that is not clear. */
public final class SubjectNames {

    private static final String WARNING = "warning";
    private static final Place PLACE = Place.of("ITEM");

    private final Map<String, Names> items = new LinkedHashMap<>();
    private final List<String> warnings;

    /**
     * Prepares the search.
     *
     * @param warnings the codes of all warnings
     */
    public SubjectNames(Vocabulary vocabulary, List<String> warnings) {
        items.put("goal", vocabulary.goals());
        items.put("kpi", vocabulary.metrics());
        items.put("platform", vocabulary.platforms());
        this.warnings = List.copyOf(warnings);
    }

    /** What is meant; or a problem {@code item-unknown} or {@code item-ambiguous}. */
    public Checked<Subject> find(String given) {
        int colon = given.indexOf(':');
        String kind = colon < 0 ? "" : Nearest.fold(given.substring(0, colon));
        boolean isKind = items.containsKey(kind) || kind.equals(WARNING);
        return isKind ? find(given, kind, given.substring(colon + 1)) : find(given, "", given);
    }

    private Checked<Subject> find(String given, String kind, String name) {
        Map<String, Subject> found = new LinkedHashMap<>();
        items.forEach((prefix, names) -> {
            if (kind.isEmpty() || kind.equals(prefix)) {
                names.resolve(name).ifPresent(id -> found.put(prefix + ":" + id, item(prefix, id)));
            }
        });
        if (kind.isEmpty() || kind.equals(WARNING)) {
            warning(name).ifPresent(code -> found.put(WARNING + ":" + code, new Subject.OfWarning(code)));
        }
        if (found.size() == 1) {
            return Checked.of(found.values().iterator().next(), List.of());
        }
        return Checked.refused(found.isEmpty() ? unknown(given, kind, name) : ambiguous(given, found));
    }

    private static Subject item(String prefix, String id) {
        Kind kind = switch (prefix) {
            case "goal" -> Kind.GOAL;
            case "kpi" -> Kind.KPI;
            default -> Kind.PLATFORM;
        };
        return new Subject.OfItem(new Item(kind, id));
    }

    private Optional<String> warning(String name) {
        String folded = Nearest.fold(name);
        return warnings.stream()
                .filter(code -> Nearest.fold(code).equals(folded))
                .findFirst();
    }

    private Problem unknown(String given, String kind, String name) {
        List<String> known = new ArrayList<>();
        items.forEach((prefix, names) -> {
            if (kind.isEmpty() || kind.equals(prefix)) {
                known.addAll(names.all());
            }
        });
        if (kind.isEmpty() || kind.equals(WARNING)) {
            known.addAll(warnings);
        }
        return Problem.error("item-unknown", PLACE, Map.of("value", given)).suggesting(name, known);
    }

    private static Problem ambiguous(String given, Map<String, Subject> found) {
        return Problem.error(
                "item-ambiguous", PLACE, Map.of("value", given, "allowed", String.join(", ", found.keySet())));
    }
}
