package sextant.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Catalogue;
import sextant.catalogue.Metric;
import sextant.catalogue.Named;
import sextant.catalogue.Threshold;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;

/** Checks that the catalogue holds together: references, names, sources, periods. */
final class CatalogueCheck {

    private final Catalogue catalogue;
    private final Map<String, Place> places;
    private final List<Problem> problems;

    CatalogueCheck(Catalogue catalogue, Map<String, Place> places, List<Problem> problems) {
        this.catalogue = catalogue;
        this.places = places;
        this.problems = problems;
    }

    void run() {
        catalogue.metrics().values().forEach(this::checkMetric);
        catalogue.goals().values().forEach(goal -> require("goals", goal.id(), goal.horizon(), catalogue.thresholds()));
        catalogue.thresholds().values().forEach(this::checkPeriods);
        checkNames("goals", catalogue.goals());
        checkNames("objectives", catalogue.objectives());
        checkNames("metrics", catalogue.metrics());
        checkNames("platforms", catalogue.platforms());
        checkFigures();
        checkSources();
        catalogue
                .claims()
                .values()
                .forEach(claim -> require("claims", claim.id(), claim.source(), catalogue.sources()));
        catalogue.sources().values().stream()
                .filter(source -> source.address() != null && source.read() == null)
                .forEach(source ->
                        problems.add(Problem.error("missing", place("sources", source.id()), Map.of("key", "read"))));
    }

    private void checkMetric(Metric metric) {
        metric.vanityFor().forEach(goal -> require("metrics", metric.id(), goal, catalogue.goals()));
        metric.parts().forEach(part -> require("metrics", metric.id(), part, catalogue.metrics()));
        requireMetric(metric.id(), metric.partner());
        requireMetric(metric.id(), metric.guard());
        metric.offered().forEach(offer -> {
            require("metrics", metric.id(), offer.on(), catalogue.platforms());
            requireMetric(metric.id(), offer.replacedBy());
            cite("metrics", metric.id(), offer.sources());
        });
    }

    private void requireMetric(String id, @Nullable String other) {
        if (other != null) {
            require("metrics", id, other, catalogue.metrics());
        }
    }

    private void require(String kind, String id, String reference, Map<String, ?> known) {
        if (!known.containsKey(reference)) {
            problems.add(Problem.error("unknown-reference", place(kind, id), Map.of("value", reference))
                    .suggesting(reference, known.keySet()));
        }
    }

    private Place place(String kind, String id) {
        return places.getOrDefault(kind + "/" + id, Place.of(CatalogueReader.FOLDER + kind + ".yaml"));
    }

    private void checkNames(String kind, Map<String, ? extends Named> things) {
        Map<String, String> owners = new HashMap<>();
        things.values()
                .forEach(thing -> thing.names()
                        .values()
                        .forEach(names -> names.forEach(name -> {
                            String owner = owners.putIfAbsent(Nearest.fold(name), thing.id());
                            if (owner != null && !owner.equals(thing.id())) {
                                problems.add(Problem.error(
                                        "duplicate-name",
                                        place(kind, thing.id()),
                                        Map.of("value", name, "other", owner)));
                            }
                        })));
    }

    private void checkFigures() {
        catalogue.figures().keySet().stream()
                .filter(catalogue.metrics()::containsKey)
                .forEach(id -> problems.add(
                        Problem.error("duplicate-id", place("figures", id), Map.of("value", id, "kind", "metrics"))));
    }

    private void checkPeriods(Threshold threshold) {
        if (threshold.periods().isEmpty()) {
            problems.add(Problem.error("missing", place("thresholds", threshold.id()), Map.of("key", "periods")));
        }
        for (int i = 1; i < threshold.periods().size(); i++) {
            Threshold.Period previous = threshold.periods().get(i - 1);
            Threshold.Period next = threshold.periods().get(i);
            if (previous.until() != null && previous.until().plusDays(1).isBefore(next.from())) {
                problems.add(Problem.error(
                        "gap-in-periods",
                        place("thresholds", threshold.id()),
                        Map.of(
                                "value",
                                previous.until().toString(),
                                "next",
                                next.from().toString())));
            }
            if (previous.until() == null || !previous.until().isBefore(next.from())) {
                problems.add(Problem.error(
                        "overlapping-periods",
                        place("thresholds", threshold.id()),
                        Map.of("value", next.from().toString())));
            }
        }
    }

    private void checkSources() {
        catalogue.goals().values().forEach(entry -> cite("goals", entry.id(), entry.sources()));
        catalogue.objectives().values().forEach(entry -> cite("objectives", entry.id(), entry.sources()));
        catalogue.metrics().values().forEach(entry -> cite("metrics", entry.id(), entry.sources()));
        catalogue.platforms().values().forEach(entry -> cite("platforms", entry.id(), entry.sources()));
        catalogue.figures().values().forEach(entry -> cite("figures", entry.id(), entry.sources()));
        catalogue.actions().values().forEach(entry -> cite("actions", entry.id(), entry.sources()));
        catalogue
                .thresholds()
                .values()
                .forEach(entry -> cite(
                        "thresholds",
                        entry.id(),
                        entry.periods().stream().map(Threshold.Period::source).toList()));
    }

    private void cite(String kind, String id, List<String> claims) {
        problems.addAll(SourceCheck.check(catalogue, claims, place(kind, id)));
    }
}
