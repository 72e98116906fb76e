package sextant.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.Sextant;
import sextant.engine.Trace;
import sextant.rulebook.ActionRow;
import sextant.rulebook.EvidenceRow;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Tables;

/** What of a rulebook has a say in the advice on some profiles, and what never does. */
public final class Coverage {

    private final Sextant sextant;
    private final Set<String> rules = new TreeSet<>();
    private final Set<Trace.Row> rows = new TreeSet<>();

    /** Nothing is covered yet. */
    public Coverage(Sextant sextant) {
        this.sextant = sextant;
    }

    /** Adds what had a say in some advice. */
    public Coverage add(Collection<Trace> traces) {
        traces.forEach(trace -> {
            rules.addAll(trace.rules());
            rows.addAll(trace.rows());
        });
        return this;
    }

    /** The rules that never applied, in order of file and line. */
    public List<RuleOutline> silentRules() {
        return sextant.rules().stream()
                .filter(rule -> !rules.contains(rule.id()))
                .sorted((left, right) ->
                        new Trace.Row(left.file(), left.line()).compareTo(new Trace.Row(right.file(), right.line())))
                .toList();
    }

    /** The table rows that never counted, in order of table and line. */
    public List<Trace.Row> silentRows() {
        List<Trace.Row> silent = new ArrayList<>(allRows(sextant.rulebook().tables()));
        silent.removeAll(rows);
        return silent;
    }

    private static Set<Trace.Row> allRows(Tables tables) {
        Set<Trace.Row> all = new TreeSet<>();
        Stream.of(tables.goals(), tables.kpis(), tables.platforms())
                .flatMap(List<EvidenceRow>::stream)
                .forEach(row -> all.add(new Trace.Row(row.table(), row.line())));
        for (ActionRow row : tables.actions()) {
            all.add(new Trace.Row(row.table(), row.line()));
        }
        return all;
    }

    /** How many rules there are. */
    public int countRules() {
        return sextant.rules().size();
    }

    /** How many rows there are. */
    public int countRows() {
        return allRows(sextant.rulebook().tables()).size();
    }
}
