package sextant.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import sextant.advice.KpiRole;
import sextant.advice.PlatformAdvice;
import sextant.advice.Selection;
import sextant.advice.Standing;
import sextant.engine.choose.Pick;
import sextant.profile.Profile;

/**
 * Tells what the advice on many similar profiles comes down to. Profiles whose facts give rise to the same situations are
 * chosen for once: most changes of an answer change nothing that choosing looks at. Thread-safe.
 */
public final class Selector {

    private final Knowledge knowledge;
    private final Today today;
    private final Seen seen;
    private final Map<Set<Object>, Selected> known = new ConcurrentHashMap<>();

    Selector(Knowledge knowledge, LocalDate asOf) {
        this.knowledge = knowledge;
        this.today = Today.of(knowledge, asOf);
        this.seen = new Seen(knowledge.bases().outlines());
    }

    /** What the advice on a profile comes down to; its selection is that of the whole advice. */
    public Selected select(Profile profile) {
        Derived derived = Derived.of(knowledge, profile, today);
        Set<Object> key = seen.by(derived);
        Selected selected = known.get(key);
        if (selected == null) {
            Choices.Chosen chosen = new Choosing(knowledge, derived).choose();
            Selected made = Selected.of(selection(chosen), chosen);
            selected = Optional.ofNullable(known.putIfAbsent(key, made)).orElse(made);
        }
        return selected;
    }

    private static Selection selection(Choices.Chosen chosen) {
        Map<String, Selection.Place> kpis = new TreeMap<>();
        for (Pick pick : chosen.picks()) {
            kpis.put(pick.metric(), new Selection.Place(pick.goal(), pick.lead() ? KpiRole.LEAD : KpiRole.SUPPORT));
        }
        Map<String, Standing> platforms = chosen.platforms().stream()
                .collect(Collectors.toMap(PlatformAdvice::platform, PlatformAdvice::standing));
        return new Selection(chosen.goalIds(), kpis, platforms);
    }
}
