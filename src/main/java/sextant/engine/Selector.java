package sextant.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import sextant.advice.PlatformAdvice;
import sextant.advice.Selection;
import sextant.advice.Standing;
import sextant.engine.choose.Pick;
import sextant.advice.KpiRole;
import sextant.profile.Profile;

/**
 * Tells what the advice on many similar profiles comes down to. Profiles whose facts give rise to the same situations are
 * chosen for once: most changes of an answer change nothing that choosing looks at. Thread-safe.
 */
public final class Selector {

    private final Knowledge knowledge;
    private final LocalDate asOf;
    private final Seen seen;
    private final Map<Set<Object>, Selection> known = new ConcurrentHashMap<>();

    Selector(Knowledge knowledge, LocalDate asOf) {
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.seen = new Seen(knowledge.bases().outlines());
    }

    /** What the advice on a profile comes down to: the same as {@link Selection#of} of the whole advice. */
    public Selection select(Profile profile) {
        Derived derived = Derived.of(knowledge, profile, asOf);
        Set<Object> key = seen.by(derived);
        Selection selection = known.get(key);
        if (selection == null) {
            selection = selection(new Choosing(knowledge, derived).choose());
            known.put(key, selection);
        }
        return selection;
    }

    private static Selection selection(Choices.Chosen chosen) {
        Map<String, Selection.Place> kpis = new TreeMap<>();
        for (Pick pick : chosen.picks()) {
            kpis.put(pick.metric(), new Selection.Place(pick.goal(), pick.lead() ? KpiRole.LEAD : KpiRole.SUPPORT));
        }
        Map<String, Standing> platforms =
                chosen.platforms().stream().collect(Collectors.toMap(PlatformAdvice::platform, PlatformAdvice::standing));
        return new Selection(chosen.goalIds(), kpis, platforms);
    }
}
