package sextant.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sextant.input.Bound;

/**
 * How the work is steered.
 *
 * @param basis what the strategy is built on
 * @param contentPlanned whether there is a plan of what to publish
 * @param lastReview when the KPIs were last reconsidered
 * @param reviewEveryMonths how many months lie between two reviews; 0 says that there is no rhythm
 * @param changes what has happened since
 */
public record Practice(
        @Nullable Basis basis,
        @Nullable Boolean contentPlanned,
        @Nullable LocalDate lastReview,
        @Nullable @Bound Integer reviewEveryMonths,
        @Nullable List<ChangeEvent> changes) {}
