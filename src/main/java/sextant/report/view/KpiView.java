package sextant.report.view;

import java.util.List;
import sextant.catalogue.Level;

/**
 * A recommended KPI. What does not apply is empty.
 *
 * @param name what it is called
 * @param leads whether it leads for its goal
 * @param role the part it plays, with its goal
 * @param goal its goal
 * @param definition what it measures
 * @param formula how it is computed
 * @param baseline where it stands
 * @param target where it should go
 * @param by until when
 * @param reasoning why this target
 * @param practice where, how often and by whom it is read
 * @param level how far down the road it measures
 * @param timing whether it moves early or late
 * @param needs what must be in place to read it
 * @param companions what to read beside it, and which goals it tells about too
 * @param evidence what speaks for and against it
 * @param sturdy how it stands up to other answers; empty where that was not tried
 */
public record KpiView(
        String name,
        boolean leads,
        String role,
        String goal,
        String definition,
        String formula,
        String baseline,
        String target,
        String by,
        Cited reasoning,
        List<String> practice,
        Level level,
        String timing,
        List<Need> needs,
        List<String> companions,
        EvidenceView evidence,
        String sturdy) {

    /**
     * Something that must be in place.
     *
     * @param name what
     * @param mark whether it is
     * @param status the same in a word
     */
    public record Need(String name, Mark mark, String status) {}
}
