package sextant.explain.why;

import java.util.List;
import sextant.advice.Severity;
import sextant.advice.Warning;
import sextant.explain.change.OtherAnswer;

/**
 * Why a warning is raised or not, and what would change that.
 *
 * @param code the warning
 * @param severity how much it matters
 * @param raised the warnings, one for each thing it is about; empty when it is not raised
 * @param facts what its rule looks at
 * @param changes single answers after which it is raised of fewer things than now, or, if it is not raised, is raised; the
 *     simplest first
 * @param tried how many single answers were tried
 * @param all how many there are to the questions that have a say
 */
public record WarningExplanation(
        String code,
        Severity severity,
        List<Warning> raised,
        List<Needed> facts,
        List<OtherAnswer> changes,
        int tried,
        int all) {

    public WarningExplanation {
        raised = List.copyOf(raised);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }
}
