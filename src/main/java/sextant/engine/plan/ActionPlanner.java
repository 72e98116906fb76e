package sextant.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Kind;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.Fact;
import sextant.catalogue.Action;
import sextant.catalogue.Catalogue;
import sextant.engine.facts.FactSheet;
import sextant.rulebook.ActionRow;

/** Puts what is to be done in the order of work: by step, then by what it serves. */
public final class ActionPlanner {

    private final Catalogue catalogue;
    private final List<ActionRow> rows;
    private final Set<String> situations;
    private final FactSheet sheet;
    private final Consumer<ActionRow> used;

    /**
     * Prepares planning.
     *
     * @param situations the ids of the situations that hold
     * @param used is told which rows are used
     */
    public ActionPlanner(
            Catalogue catalogue,
            List<ActionRow> rows,
            Set<String> situations,
            FactSheet sheet,
            Consumer<ActionRow> used) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.situations = situations;
        this.sheet = sheet;
        this.used = used;
    }

    /** The actions that serve some things, given in order of importance. */
    public List<ActionAdvice> plan(List<Served> things) {
        Map<String, Collected> collected = new TreeMap<>();
        for (Served thing : things) {
            rows.stream()
                    .filter(row -> applies(row, thing))
                    .forEach(row -> collected
                            .computeIfAbsent(row.action(), id -> new Collected(action(id), things.indexOf(thing)))
                            .add(row, thing));
        }
        List<Collected> ordered = collected.values().stream()
                .sorted(Comparator.comparing((Collected one) -> one.action.step())
                        .thenComparing(one -> one.importance)
                        .thenComparing(one -> one.action.id()))
                .toList();
        List<ActionAdvice> actions = new ArrayList<>();
        ordered.forEach(one -> actions.add(one.advice(actions.size() + 1)));
        return actions;
    }

    private Action action(String id) {
        return Objects.requireNonNull(catalogue.actions().get(id), "actions of rows are checked");
    }

    private boolean applies(ActionRow row, Served thing) {
        return row.serves() == thing.kind()
                && row.id().equals(thing.id())
                && (row.needs() == null || situations.contains(row.needs()))
                && (row.unless() == null || !situations.contains(row.unless()));
    }

    private final class Collected {

        private final Action action;
        private final int importance;
        private final Set<Served> serves = new LinkedHashSet<>();
        private final Set<Fact> facts = new LinkedHashSet<>();
        private final Set<String> sources = new TreeSet<>();

        Collected(Action action, int importance) {
            this.action = action;
            this.importance = importance;
            sources.addAll(action.sources());
        }

        void add(ActionRow row, Served thing) {
            used.accept(row);
            serves.add(thing);
            sources.addAll(row.sources());
            row.facts().forEach(path -> facts.addAll(sheet.matching(path)));
        }

        ActionAdvice advice(int rank) {
            return new ActionAdvice(
                    action.id(),
                    rank,
                    action.step(),
                    List.copyOf(serves),
                    facts.stream().sorted(Comparator.comparing(Fact::path)).toList(),
                    List.copyOf(sources));
        }
    }

    /** Something that actions can serve. */
    public static Served served(Kind kind, String id) {
        return new Served(kind, id);
    }
}
