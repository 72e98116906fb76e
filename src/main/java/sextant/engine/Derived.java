package sextant.engine;

import java.time.LocalDate;
import java.util.List;
import sextant.advice.Situation;
import sextant.engine.facts.AimMaker;
import sextant.engine.facts.FactSheet;
import sextant.engine.plan.Stated;
import sextant.engine.rule.Thresholds;
import sextant.profile.Profile;

/**
 * A profile with the situations that its facts give rise to: the ground on which things are chosen.
 *
 * @param stated what the profile says of goals, KPIs, platforms and people
 * @param aims makes aims of goals and KPIs
 * @param sheet the facts
 * @param tracer says why rules applied
 * @param thresholds the thresholds of the day
 * @param situations the situations that hold
 * @param grounding says what goals rest on
 */
record Derived(
        Stated stated,
        AimMaker aims,
        FactSheet sheet,
        Tracer tracer,
        Thresholds thresholds,
        List<Situation> situations,
        Grounding grounding) {

    static Derived of(Knowledge knowledge, Profile profile, Today today) {
        LocalDate asOf = today.asOf();
        FactSheet sheet = FactSheet.of(profile, asOf, knowledge.formulas(), today.retirements());
        AimMaker aims = new AimMaker(knowledge.catalogue(), knowledge.written(), sheet::reading, asOf);
        sheet.add(aims.statedAims(profile));
        Tracer tracer = new Tracer(knowledge.catalogue(), asOf, sheet);
        Thresholds thresholds = today.thresholds();
        List<Situation> situations = Deriver.derive(knowledge.bases(), sheet, thresholds, tracer);
        return new Derived(new Stated(profile), aims, sheet, tracer, thresholds, situations, new Grounding(situations));
    }
}
