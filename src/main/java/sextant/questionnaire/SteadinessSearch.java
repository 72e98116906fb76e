package sextant.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection;
import sextant.advice.Selection.Item;
import sextant.catalogue.Catalogue;
import sextant.engine.Selected;
import sextant.explain.change.OtherAnswer;
import sextant.explain.change.Outcome;
import sextant.explain.change.Trials;

/** Finds out what the open questions of a session can still change. */
public final class SteadinessSearch {

    /** So many sets of answers are still enumerated; beyond, samples are drawn. */
    private static final int MOST_ENUMERATED = 400;

    private static final int SAMPLES = 60;

    /** So many of the samples that change an item are searched for the answers that do it. */
    private static final int CULPRITS_OF = 2;

    private final Questionnaire questionnaire;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Set<String> deciding;
    private final Trials trials;
    private final Completions completions;

    /**
     * Prepares the search.
     *
     * @param deciding the facts that choosing looks at; answers to other questions change no recommendation
     * @param trials finds out what comes of answers
     */
    public SteadinessSearch(
            Questionnaire questionnaire, Catalogue catalogue, LocalDate asOf, Set<String> deciding, Trials trials) {
        this.questionnaire = questionnaire;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.deciding = Set.copyOf(deciding);
        this.trials = trials;
        this.completions = new Completions(
                questionnaire,
                new Alternatives(catalogue, asOf),
                asked -> this.deciding.contains(asked.shape().path()));
    }

    /** How steady the advice on some answers is; empty when they make no sound profile. */
    public Optional<Steadiness> of(Answers answers) {
        return trials.of(questionnaire.profile(answers)).map(now -> of(answers, now));
    }

    private Steadiness of(Answers answers, Selected now) {
        int remaining = new Interview(questionnaire, answers).open().size();
        Optional<List<Answers>> all = completions.all(answers, MOST_ENUMERATED);
        List<Answers> tried = all.orElseGet(() -> samples(answers));
        List<Completion> complete = outcomes(tried);
        List<Outcome> singles = singles(answers);
        List<Steadiness.OfItem> items = now.selection().recommended().stream()
                .map(item -> new Steadiness.OfItem(item, open(item, answers, now.selection(), singles, complete)))
                .toList();
        int sets = all.isPresent() ? complete.size() : complete.size() + singles.size();
        return new Steadiness(now.selection(), items, remaining, new Steadiness.Sample(all.isPresent(), sets));
    }

    private record Completion(Answers answers, Selection selection) {}

    /** The same samples for the same answers, whatever the machine. */
    private List<Answers> samples(Answers answers) {
        Random random = new Random(questionnaire.profile(answers).toString().hashCode());
        return IntStream.range(0, SAMPLES)
                .mapToObj(unused -> completions.any(answers, random))
                .toList();
    }

    private List<Completion> outcomes(List<Answers> all) {
        return all.parallelStream()
                .flatMap(answers -> selection(answers).map(found -> new Completion(answers, found)).stream())
                .toList();
    }

    private Optional<Selection> selection(Answers answers) {
        return trials.of(questionnaire.profile(answers)).map(Selected::selection);
    }

    private List<Outcome> singles(Answers answers) {
        Changes changes = new Changes(questionnaire, answers, catalogue, asOf);
        return trials.of(completions.open(answers).stream().flatMap(changes::of).toList());
    }

    private List<Steadiness.Influence> open(
            Item item, Answers answers, Selection now, List<Outcome> singles, List<Completion> complete) {
        List<Steadiness.Influence> direct = direct(item, answers, now, singles);
        if (!direct.isEmpty()) {
            return direct;
        }
        Map<String, Steadiness.Influence> together = new TreeMap<>();
        complete.stream()
                .filter(one -> !keeps(item, now, one.selection()))
                .limit(CULPRITS_OF)
                .flatMap(one -> culprits(item, answers, now, one.answers()))
                .forEach(asked -> together.putIfAbsent(asked.key(), new Steadiness.Influence(asked, Optional.empty())));
        return List.copyOf(together.values());
    }

    /** The open questions of which some answer changes the item on its own, those with the largest share of such answers first. */
    private List<Steadiness.Influence> direct(Item item, Answers answers, Selection now, List<Outcome> singles) {
        Map<String, List<Outcome>> byQuestion = new LinkedHashMap<>();
        singles.forEach(one -> byQuestion
                .computeIfAbsent(change(one).fact(), unused -> new ArrayList<>())
                .add(one));
        Map<Steadiness.Influence, Double> shares = new LinkedHashMap<>();
        Interview interview = new Interview(questionnaire, answers);
        byQuestion.forEach((key, outcomes) -> {
            List<Outcome> flips = outcomes.stream()
                    .filter(one -> !keeps(item, now, one.selected().selection()))
                    .toList();
            if (!flips.isEmpty()) {
                Asked asked = interview.question(key).orElseThrow();
                shares.put(
                        new Steadiness.Influence(asked, Optional.of(change(flips.get(0)))),
                        (double) flips.size() / outcomes.size());
            }
        });
        return shares.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Steadiness.Influence, Double>::getValue)
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static OtherAnswer change(Outcome outcome) {
        return outcome.trial().changes().get(0);
    }

    /** A smallest set of the answers of a completion that still changes the item: leaving out any of them, it stays. */
    private Stream<Asked> culprits(Item item, Answers answers, Selection now, Answers complete) {
        List<String> needed = new ArrayList<>(complete.byKey().keySet());
        needed.removeIf(key -> complete.to(key).equals(answers.to(key)));
        for (int size = Math.max(1, needed.size() / 2); size > 0; size /= 2) {
            for (int from = 0; from < needed.size(); ) {
                List<String> fewer = new ArrayList<>(needed);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (changes(item, answers, now, complete, fewer)) {
                    needed = fewer;
                } else {
                    from += size;
                }
            }
        }
        Interview interview = new Interview(questionnaire, with(answers, complete, needed));
        return needed.stream().flatMap(key -> interview.question(key).stream());
    }

    private boolean changes(Item item, Answers answers, Selection now, Answers complete, List<String> keys) {
        return selection(with(answers, complete, keys))
                .filter(then -> !keeps(item, now, then))
                .isPresent();
    }

    private static Answers with(Answers answers, Answers complete, List<String> keys) {
        Answers some = answers;
        for (String key : keys) {
            some = some.with(key, complete.to(key).orElseThrow());
        }
        return some;
    }

    /** Whether an item stays: a goal in its rank, a KPI among the KPIs, a platform with work to do. */
    private static boolean keeps(Item item, Selection now, Selection then) {
        return item.kind() == Kind.GOAL
                ? now.of(item).equals(then.of(item))
                : now.recommends(item) == then.recommends(item);
    }
}
