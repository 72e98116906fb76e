package sextant.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ThresholdTest {

    private static final Threshold CHANGED =
            new Threshold("some-hours", Unit.HOURS, List.of(period(2020, 2022, 4), period(2023, null, 5)));
    private static final Threshold ENDED = new Threshold("some-hours", Unit.HOURS, List.of(period(2020, 2022, 4)));

    @Test
    void a_value_holds_from_its_first_day_to_its_last() {
        assertThat(on(CHANGED, "2020-01-01")).isEqualTo(4);
        assertThat(on(CHANGED, "2022-12-31")).isEqualTo(4);
        assertThat(on(CHANGED, "2023-01-01")).isEqualTo(5);
        assertThat(on(CHANGED, "2099-01-01")).isEqualTo(5);
    }

    @Test
    void before_its_time_the_first_value_holds() {
        assertThat(on(CHANGED, "2019-12-31")).isEqualTo(4);
        assertThat(on(CHANGED, "0001-01-01")).isEqualTo(4);
    }

    @Test
    void after_its_time_the_last_value_holds() {
        assertThat(on(ENDED, "2022-12-31")).isEqualTo(4);
        assertThat(on(ENDED, "2023-01-01")).isEqualTo(4);
    }

    private static int on(Threshold threshold, String day) {
        return threshold.on(LocalDate.parse(day)).value().intValue();
    }

    private static Threshold.Period period(int from, @Nullable Integer until, int value) {
        return new Threshold.Period(
                LocalDate.of(from, 1, 1),
                until == null ? null : LocalDate.of(until, 12, 31),
                BigDecimal.valueOf(value),
                "G-13");
    }
}
