package sextant.engine.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Metric;
import sextant.catalogue.Names;
import sextant.engine.rule.FormulaReading;

/**
 * Compares formulas that users write in words with those of the catalogue. Only divisions are compared, number by number:
 * a rate turned upside down is the usual mistake (C-56).
 */
public final class WrittenFormulas {

    private static final Pattern PERCENT = Pattern.compile("[*×x]\\s*100\\b|\\b100\\s*[*×x]|%|=");
    private static final Pattern DIVISION = Pattern.compile("[/÷:]");
    private static final Pattern ADDITION = Pattern.compile("\\+");
    private static final Pattern SCOPE = Pattern.compile("^(" + String.join("|", InputNames.scopes()) + ")(?=[A-Z])");

    private final Map<String, Metric> metrics;
    private final Names names;

    /**
     * Prepares comparing.
     *
     * @param metrics the metrics by id
     * @param names what metrics are called
     */
    public WrittenFormulas(Map<String, Metric> metrics, Names names) {
        this.metrics = metrics;
        this.names = names;
    }

    /** How a written formula compares with a metric's; null where one is missing or the metric's is no division. */
    @Nullable
    FormulaReading read(@Nullable String written, @Nullable String metric) {
        Metric known = metric == null ? null : metrics.get(metric);
        if (written == null || known == null || known.formula() == null) {
            return null;
        }
        return ratio(known.formula())
                .map(own -> ratio(written).map(own::compare).orElse(FormulaReading.UNCLEAR))
                .orElse(null);
    }

    /** The numbers above and below the line. */
    private record Ratio(Set<String> above, Set<String> below) {

        FormulaReading compare(Ratio other) {
            if (equals(other)) {
                return FormulaReading.AGREES;
            }
            return above.equals(other.below) && below.equals(other.above)
                    ? FormulaReading.INVERTED
                    : FormulaReading.UNCLEAR;
        }
    }

    private Optional<Ratio> ratio(String formula) {
        List<String> sides = Arrays.stream(
                        DIVISION.split(PERCENT.matcher(formula).replaceAll(" "), -1))
                .toList();
        return sides.size() == 2
                ? Optional.of(new Ratio(numbers(sides.get(0)), numbers(sides.get(1))))
                : Optional.empty();
    }

    private Set<String> numbers(String side) {
        Set<String> numbers = new HashSet<>();
        for (String term : ADDITION.split(side.replaceAll("[()]", " "), -1)) {
            numbers.addAll(number(term.strip()));
        }
        return numbers;
    }

    /** The plain names of what a term stands for: itself, or the parts of the metric that it names. */
    private Set<String> number(String term) {
        return names.resolve(term)
                .map(metrics::get)
                .map(Metric::formula)
                .filter(formula -> !DIVISION.matcher(formula).find())
                .map(this::parts)
                .orElseGet(() -> Set.of(plain(term)));
    }

    private Set<String> parts(String formula) {
        Set<String> parts = new HashSet<>();
        for (String part : ADDITION.split(formula, -1)) {
            parts.add(plain(part.strip()));
        }
        return parts;
    }

    private static String plain(String variable) {
        String plain = SCOPE.matcher(variable).replaceFirst("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
