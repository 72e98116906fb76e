package sextant.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a constraint of a pattern in the small language that rules are allowed: comparisons of components with literals,
 * constants, bound variables and thresholds, joined by {@code &&} and {@code ||}. Anything else is a fault, so nothing
 * else can reach the compiler.
 *
 * <pre>
 * constraint = [ $variable ":" ] ( component | or )
 * or         = and { "||" and }
 * and        = term { "&amp;&amp;" term }
 * term       = "(" or ")" | component operator operand | component "in" "(" literal { "," literal } ")"
 * operator   = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="      ("!=" only with null or a bound variable)
 * operand    = literal | Constant.NAME | $variable | threshold.of( "id" )
 * </pre>
 */
final class ConstraintReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"\\\\]*\"|\\$?[A-Za-z_][A-Za-z0-9_]*|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[<>().,:])");
    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Set<String> ORDERINGS = Set.of("<", "<=", ">", ">=");
    private static final int MOST_TOKENS = 200;

    private final Class<?> type;
    private final Map<String, Class<?>> components;
    private final Set<String> bound;
    private final Constraint found;
    private List<String> tokens = List.of();
    private int next;

    /**
     * Prepares reading the constraints of a pattern.
     *
     * @param type the pattern's type
     * @param bound the variables that are bound before
     * @param found where to collect
     */
    ConstraintReader(Class<?> type, Set<String> bound, Constraint found) {
        this.type = type;
        this.components = RuleLanguage.components(type);
        this.bound = bound;
        this.found = found;
    }

    void read(String text) {
        try {
            tokens = tokens(text);
            next = 0;
            constraint();
            if (next < tokens.size()) {
                throw forbidden(tokens.get(next));
            }
        } catch (Forbidden e) {
            found.fault("rule-forbidden", e.what, "a-comparison", Set.of());
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw forbidden(text.substring(end).strip());
        }
        if (tokens.size() > MOST_TOKENS) {
            throw forbidden("more than " + MOST_TOKENS + " words");
        }
        return tokens;
    }

    private void constraint() {
        if (peek().startsWith("$") && peekAfter().equals(":")) {
            String variable = take().substring(1);
            take();
            String component = peek();
            found.bindings.put(variable, component);
            if (next + 1 == tokens.size()) {
                component();
                return;
            }
        }
        or();
    }

    private void or() {
        and();
        while (peek().equals("||")) {
            take();
            and();
        }
    }

    private void and() {
        term();
        while (peek().equals("&&")) {
            take();
            term();
        }
    }

    private void term() {
        if (peek().equals("(")) {
            take();
            or();
            expect(")");
            return;
        }
        String component = component();
        String operator = take();
        if (operator.equals("in")) {
            list(component);
        } else if (OPERATORS.contains(operator)) {
            operand(component, operator);
        } else {
            throw forbidden(operator);
        }
    }

    private String component() {
        String name = take();
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw forbidden(name);
        }
        if (!components.containsKey(name)) {
            found.fault("rule-unknown-field", name, null, components.keySet());
        }
        found.components.add(name);
        return name;
    }

    private void list(String component) {
        expect("(");
        operand(component, "==");
        while (peek().equals(",")) {
            take();
            operand(component, "==");
        }
        expect(")");
    }

    private void operand(String component, String operator) {
        String token = take();
        if (operator.equals("!=") && !token.equals("null") && !token.startsWith("$")) {
            found.fault("rule-absence", "!= " + token, null, Set.of());
        }
        Class<?> expected = components.get(component);
        boolean compares = token.startsWith("$") || token.equals(RuleLanguage.THRESHOLD) || isNumeral(token);
        if (ORDERINGS.contains(operator) && !compares) {
            found.fault("rule-wrong-type", component + " " + operator + " " + token, "equals-or-number", Set.of());
        }
        if (token.startsWith("$")) {
            checkBound(token.substring(1));
        } else if (token.equals(RuleLanguage.THRESHOLD)) {
            threshold(component, expected);
        } else if (Character.isUpperCase(token.charAt(0))) {
            constant(component, expected, token);
        } else if (token.equals("null")) {
            checkNull(component, operator);
        } else {
            literal(component, expected, token);
        }
    }

    /** Only aims are judged as they are written down: a part they lack is missing. Anywhere else it is unknown. */
    private void checkNull(String component, String operator) {
        boolean missing = operator.equals("==") && RuleLanguage.isJudgedAsWritten(type);
        if (!missing && !operator.equals("!=")) {
            found.fault("rule-absence", component + " " + operator + " null", null, Set.of());
        }
    }

    private void checkBound(String variable) {
        if (!bound.contains(variable) && !found.bindings.containsKey(variable)) {
            found.fault("rule-unknown-variable", "$" + variable, null, bound);
        }
    }

    private void threshold(String component, @Nullable Class<?> type) {
        expect(".");
        expect("of");
        expect("(");
        String id = take();
        expect(")");
        if (!id.startsWith("\"")) {
            throw forbidden(id);
        }
        found.thresholds.add(unquoted(id));
        if (type != null && !isNumber(type)) {
            found.fault("rule-wrong-type", component, expected(type), Set.of());
        }
    }

    private void constant(String component, @Nullable Class<?> type, String typeName) {
        expect(".");
        String name = take();
        var constants = RuleLanguage.constants(typeName);
        if (constants.isEmpty()) {
            found.fault("rule-unknown-type", typeName, null, RuleLanguage.constantTypeNames());
        } else if (type != null && type != constants.get()) {
            found.fault("rule-wrong-type", component + " " + typeName + "." + name, expected(type), Set.of());
        } else {
            checkConstant(constants.get(), name);
        }
    }

    private void checkConstant(Class<?> type, String name) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        if (!names.contains(name)) {
            found.fault("rule-unknown-value", name, String.join(", ", names), names);
        }
    }

    private void literal(String component, @Nullable Class<?> type, String token) {
        boolean text = token.startsWith("\"");
        boolean flag = token.equals("true") || token.equals("false");
        boolean number = isNumeral(token);
        if (!text && !flag && !number) {
            throw forbidden(token);
        }
        if (type != null && !type.equals(fitting(type, text, flag))) {
            found.fault("rule-wrong-type", component + " " + token, expected(type), Set.of());
        }
        if (text) {
            found.literal(component, unquoted(token));
        }
    }

    /** The type itself when a literal fits it; otherwise another one. */
    private static Class<?> fitting(Class<?> type, boolean text, boolean flag) {
        if (text) {
            return String.class;
        }
        boolean isFlag = type == Boolean.class || type == boolean.class;
        return flag == isFlag && (flag || isNumber(type)) ? type : Void.class;
    }

    private static boolean isNumeral(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
    }

    private static String expected(Class<?> type) {
        return type.getSimpleName();
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String peekAfter() {
        return next + 1 < tokens.size() ? tokens.get(next + 1) : "";
    }

    private String take() {
        if (next >= tokens.size()) {
            throw forbidden(tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1));
        }
        return tokens.get(next++);
    }

    private void expect(String token) {
        String taken = take();
        if (!taken.equals(token)) {
            throw forbidden(taken);
        }
    }

    private static Forbidden forbidden(String what) {
        return new Forbidden(what);
    }

    private static final class Forbidden extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String what;

        Forbidden(String what) {
            super(what);
            this.what = what;
        }
    }
}
