package sextant.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.Sextant;
import sextant.advice.Advice;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Problem;
import sextant.input.Shape;

/** Runs the rulebook's own tests. */
public final class RuleTests {

    private static final Shape<List<RuleTest>> SHAPE = Shape.listOf(RuleTest.class);

    private final Sextant sextant;

    public RuleTests(Sextant sextant) {
        this.sextant = sextant;
    }

    private record Case(Document document, int position, RuleTest test) {

        String path(String part) {
            return "[" + position + "]." + part;
        }
    }

    /** What is wrong with the test files themselves: form, names used twice, aspects that don't exist. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Document document : sextant.rulebook().tests()) {
            Checked<List<RuleTest>> tests = SHAPE.bind(document);
            problems.addAll(tests.problems());
            cases(document, tests).forEach(one -> check(one, names, problems));
        }
        return problems;
    }

    private static void check(Case one, Set<String> names, List<Problem> problems) {
        if (!names.add(one.test().name())) {
            problems.add(Problem.error(
                    "duplicate-id",
                    one.document().place(one.path("name")),
                    Map.of("value", one.test().name(), "kind", "tests")));
        }
        one.test().expect().keySet().stream()
                .filter(aspect -> Aspect.named(aspect).isEmpty())
                .forEach(aspect -> problems.add(Problem.error(
                                "unknown-key",
                                one.document().place(one.path("expect." + aspect)),
                                Map.of("value", aspect))
                        .suggesting(aspect, Aspect.names())));
    }

    private static List<Case> cases(Document document, Checked<List<RuleTest>> tests) {
        List<Case> cases = new ArrayList<>();
        tests.value().orElse(List.of()).forEach(test -> cases.add(new Case(document, cases.size(), test)));
        return cases;
    }

    /** Runs all tests, in the order of files and of tests in them. */
    public List<TestResult> run() {
        return sextant.rulebook().tests().stream()
                .flatMap(document -> cases(document, SHAPE.bind(document)).stream())
                .map(this::run)
                .toList();
    }

    /**
     * Whether any test fails; it stops at the first one.
     *
     * @param likely the tests that are run before the others
     */
    boolean anyFails(Predicate<RuleTest> likely) {
        List<Case> all = sextant.rulebook().tests().stream()
                .flatMap(document -> cases(document, SHAPE.bind(document)).stream())
                .toList();
        Stream<Case> first = all.stream().filter(one -> likely.test(one.test()));
        Stream<Case> others = all.stream().filter(one -> !likely.test(one.test()));
        return Stream.concat(first, others).anyMatch(one -> !run(one).passed());
    }

    private TestResult run(Case one) {
        Map<String, Integer> lines = new HashMap<>();
        String prefix = one.path("profile.");
        one.document().lines().forEach((path, line) -> {
            if (path.startsWith(prefix)) {
                lines.put(path.substring(prefix.length()), line);
            }
        });
        Document given = new Document(one.document().name(), one.test().profile(), lines);
        Checked<Advice> advice = sextant.advise(given, null);
        return advice.value()
                .map(found -> new TestResult(one.test().name(), failures(one, found)))
                .orElseGet(() -> new TestResult(one.test().name(), advice.problems()));
    }

    private static List<Problem> failures(Case one, Advice advice) {
        List<Problem> failures = new ArrayList<>();
        one.test()
                .expect()
                .forEach((name, expected) -> Aspect.named(name).ifPresent(aspect -> {
                    Comparison comparison = new Comparison(aspect, aspect.of(advice));
                    add(failures, one, name, "exactly", expected.exactly(), comparison, comparison::isExactly);
                    add(failures, one, name, "has", expected.has(), comparison, comparison::has);
                    add(failures, one, name, "hasNot", expected.hasNot(), comparison, comparison::hasNot);
                }));
        return failures;
    }

    private static void add(
            List<Problem> failures,
            Case one,
            String aspect,
            String operator,
            @Nullable List<String> expected,
            Comparison comparison,
            Predicate<List<String>> holds) {
        if (expected != null && !holds.test(expected)) {
            failures.add(Problem.error(
                    "test-failed",
                    one.document().place(one.path("expect." + aspect)),
                    Map.of(
                            "name", one.test().name(),
                            "aspect", aspect,
                            "expectation", operator,
                            "expected", expected.toString(),
                            "found", comparison.shown())));
        }
    }
}
