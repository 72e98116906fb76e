package sextant.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sextant.advice.Fact;

final class FormulaTest {

    @Test
    void a_formula_is_computed_from_its_numbers() {
        assertThat(value("(likes + comments) / reach * 100", Map.of("likes", 3, "comments", 1, "reach", 160)))
                .hasValue(new BigDecimal("2.5"));
        assertThat(value("MAX(likes, comments) - MIN(likes, comments)", Map.of("likes", 3, "comments", 8)))
                .hasValue(BigDecimal.valueOf(5));
        assertThat(value("FLOOR(likes / 2)", Map.of("likes", 7))).hasValue(BigDecimal.valueOf(3));
    }

    @Test
    void four_decimals_are_kept_and_no_zeros() {
        assertThat(value("likes / posts", Map.of("likes", 2, "posts", 3))).hasValue(new BigDecimal("0.6667"));
        assertThat(value("likes / posts", Map.of("likes", 200, "posts", 2))).hasValue(BigDecimal.valueOf(100));
        assertThat(value("likes * 100", Map.of("likes", 9_007_199_254_740_991L)))
                .hasValueSatisfying(value -> assertThat(value.toString()).doesNotContain("E"));
    }

    @Test
    void with_a_number_unknown_there_is_no_value() {
        assertThat(value("likes / posts", Map.of("likes", 3))).isEmpty();
        assertThat(value("likes / posts", Map.of())).isEmpty();
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThat(value("likes / posts", Map.of("likes", 3, "posts", 0))).isEmpty();
        assertThat(value("likes / (posts - posts)", Map.of("likes", 0, "posts", 4)))
                .isEmpty();
        assertThat(value("likes / posts", Map.of("likes", 0, "posts", 4))).hasValue(BigDecimal.ZERO);
    }

    @Test
    void a_value_remembers_the_facts_behind_it_once_each() {
        Input input = Formula.parse("likes / (likes + shares)")
                .value(inputs(Map.of("likes", 3, "shares", 1, "reach", 7)))
                .orElseThrow();
        assertThat(input.facts()).extracting(Fact::path).containsExactlyInAnyOrder("likes", "shares");
    }

    @Test
    void a_formula_knows_its_numbers() {
        assertThat(Formula.parse("(likes + comments) / reach * 100").variables())
                .containsExactlyInAnyOrder("likes", "comments", "reach");
        assertThat(Formula.parse("42").variables()).isEmpty();
    }

    @Test
    void what_is_no_formula_is_refused() {
        for (String text : List.of("likes +", "(likes", "", "likes posts", "likes[0]")) {
            assertThatThrownBy(() -> Formula.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_formula_can_be_computed_by_many_at_once() {
        Formula formula = Formula.parse("likes / posts");
        List<Optional<BigDecimal>> values = java.util.stream.IntStream.range(1, 2_000)
                .parallel()
                .mapToObj(i -> formula.value(inputs(Map.of("likes", i * 2, "posts", i)))
                        .map(Input::value))
                .toList();
        assertThat(values).allMatch(Optional.of(BigDecimal.valueOf(2))::equals);
    }

    private static Optional<BigDecimal> value(String formula, Map<String, Number> numbers) {
        return Formula.parse(formula).value(inputs(numbers)).map(Input::value);
    }

    private static Map<String, Input> inputs(Map<String, Number> numbers) {
        Map<String, Input> inputs = new HashMap<>();
        numbers.forEach((name, number) ->
                inputs.put(name, Input.of(new Fact(name, new BigDecimal(number.toString())))));
        return inputs;
    }
}
