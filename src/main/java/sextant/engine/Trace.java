package sextant.engine;

import java.util.Set;
import sextant.advice.Advice;

/**
 * An advice with the parts of the rulebook that had a say in it.
 *
 * @param advice the advice
 * @param rules the ids of the rules that applied
 * @param rows the table rows that counted
 */
public record Trace(Advice advice, Set<String> rules, Set<Row> rows) {

    /**
     * A row of a table.
     *
     * @param table the table's file
     * @param line the row's line
     */
    public record Row(String table, int line) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            int byTable = table.compareTo(other.table);
            return byTable == 0 ? Integer.compare(line, other.line) : byTable;
        }
    }
}
