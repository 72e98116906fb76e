package sextant.engine.facts;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import sextant.advice.Fact;

/** A formula of the catalogue, parsed once. Thread-safe. */
public final class Formula {

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL64)
            .implicitMultiplicationAllowed(false)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .build();

    /** Advice on similar profiles asks for the same values again and again. */
    private static final int MOST_KNOWN = 1000;

    private final Expression expression;
    private final Set<String> variables;
    private final Map<List<BigDecimal>, Optional<BigDecimal>> values = new ConcurrentHashMap<>();

    private Formula(Expression expression, Set<String> variables) {
        this.expression = expression;
        this.variables = variables;
    }

    /**
     * Parses a formula.
     *
     * @throws IllegalArgumentException with the reason, when it cannot be parsed
     */
    public static Formula parse(String text) {
        try {
            Expression expression = new Expression(text, CONFIGURATION);
            expression.validate();
            return new Formula(expression, new TreeSet<>(expression.getUsedVariables()));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The names of the numbers it is computed from. */
    public Set<String> variables() {
        return variables;
    }

    /** Its value with the facts behind it; empty when a number is unknown, or when it would divide by zero. */
    Optional<Input> value(Map<String, Input> inputs) {
        if (!inputs.keySet().containsAll(variables)) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        variables.stream().map(inputs::get).filter(Objects::nonNull).forEach(input -> facts.addAll(input.facts()));
        return known(inputs).map(value -> new Input(value, distinct(facts)));
    }

    private Optional<BigDecimal> known(Map<String, Input> inputs) {
        List<BigDecimal> numbers =
                variables.stream().map(name -> input(name, inputs).value()).toList();
        if (values.size() > MOST_KNOWN) {
            values.clear();
        }
        return values.computeIfAbsent(numbers, unused -> evaluate(inputs).map(Numbers::plain));
    }

    private static Input input(String name, Map<String, Input> inputs) {
        return Objects.requireNonNull(inputs.get(name), "all variables are known");
    }

    private Optional<BigDecimal> evaluate(Map<String, Input> inputs) {
        try {
            Expression copy = expression.copy();
            variables.forEach(name -> copy.with(name, input(name, inputs).value()));
            return Optional.of(copy.evaluate().getNumberValue());
        } catch (EvaluationException e) {
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("a formula is parsed before it is evaluated", e);
        }
    }

    private static List<Fact> distinct(List<Fact> facts) {
        return facts.stream().distinct().toList();
    }
}
