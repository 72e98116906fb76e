package sextant.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.advice.ActionAdvice;

/**
 * A row of the table that says which action serves what.
 *
 * @param table the file it stands in
 * @param line the row's line
 * @param serves the kind of thing served
 * @param id its id
 * @param needs a situation that must hold; null when none must
 * @param unless a situation in which the action is done already; null when none is
 * @param action the action
 * @param facts the paths of the facts that the action's texts mention
 * @param sources the claims behind it
 */
public record ActionRow(
        String table,
        int line,
        ActionAdvice.Kind serves,
        String id,
        @Nullable String needs,
        @Nullable String unless,
        String action,
        List<String> facts,
        List<String> sources) {}
