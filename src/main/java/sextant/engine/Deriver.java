package sextant.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sextant.advice.Reason;
import sextant.advice.Situation;
import sextant.engine.compile.RuleBases;
import sextant.engine.facts.FactSheet;
import sextant.engine.rule.Situations;
import sextant.engine.rule.Thresholds;
import sextant.rulebook.Stage;

/** Derive: from facts to situations. */
final class Deriver {

    private final RuleBases bases;
    private final Tracer tracer;
    private final Map<String, Found> found = new TreeMap<>();

    private Deriver(RuleBases bases, Tracer tracer) {
        this.bases = bases;
        this.tracer = tracer;
    }

    private record Found(sextant.engine.rule.Situation situation, List<Reason> reasons) {

        /** In an order that does not depend on that in which rules fired. */
        List<Reason> inOrder() {
            return reasons.size() == 1
                    ? List.copyOf(reasons)
                    : reasons.stream()
                            .distinct()
                            .sorted(Comparator.comparing(Reason::toString))
                            .toList();
        }
    }

    static List<Situation> derive(RuleBases bases, FactSheet sheet, Thresholds thresholds, Tracer tracer) {
        return new Deriver(bases, tracer).run(sheet, thresholds);
    }

    private List<Situation> run(FactSheet sheet, Thresholds thresholds) {
        try (StageRun run = new StageRun(bases, Stage.DERIVE)) {
            run.global("situation", new Situations(about -> hold(run, about)));
            run.global("threshold", thresholds);
            run.insert(sheet.objects());
            run.fire();
        }
        List<Situation> situations = new ArrayList<>();
        found.values()
                .forEach(one -> situations.add(
                        new Situation(one.situation().id(), one.situation().about(), one.inOrder())));
        return situations;
    }

    private void hold(StageRun run, String about) {
        var situation = new sextant.engine.rule.Situation(run.outline().id(), about);
        Reason reason = tracer.reason(run.outline(), run.match());
        Found known = found.get(Tracer.key(situation.id(), about));
        if (known == null) {
            found.put(Tracer.key(situation.id(), about), new Found(situation, new ArrayList<>(List.of(reason))));
            run.insert(situation);
        } else {
            known.reasons().add(reason);
        }
    }
}
