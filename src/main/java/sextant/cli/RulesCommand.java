package sextant.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.report.ClaimReport;
import sextant.rulebook.Citations;
import sextant.rulebook.RulebookRefused;
import sextant.text.Texts;
import sextant.workbench.RuleTests;
import sextant.workbench.TestResult;

/** {@code sextant rules}: the consultant's tools. */
@Command(name = "rules", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

    private final Environment environment;

    RulesCommand(Environment environment) {
        this.environment = environment;
    }

    @Command(name = "check")
    int check(@Mixin RulebookOption rulebook) {
        Checked<Sextant> opened = rulebook.check(environment);
        List<Problem> problems = new ArrayList<>(opened.problems());
        opened.value().ifPresent(sextant -> problems.addAll(new RuleTests(sextant).problems()));
        rulebook.printRulebookProblems(problems, environment);
        long errors = problems.stream().filter(Problem::isError).count();
        long caveats = problems.size() - errors;
        Map<String, Long> counts = new HashMap<>(Map.of("errors", errors, "caveats", caveats));
        opened.value()
                .ifPresent(sextant -> counts.put("rules", (long) sextant.rules().size()));
        say(rulebook, opened.value().isPresent() ? "checked" : "refused", counts);
        return errors == 0 ? ExitCode.OK : ExitCode.RULEBOOK_REFUSED;
    }

    @Command(name = "claims")
    int claims(
            @Mixin RulebookOption rulebook,
            @Option(names = "--by-place") boolean byPlace,
            @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "id") @Nullable List<String> only) {
        try (Sextant sextant = rulebook.check(environment).orThrow(RulebookRefused::new)) {
            Citations citations = Citations.of(sextant.rulebook(), sextant.rules());
            Texts texts = rulebook.textsOrBase(sextant, environment);
            ClaimReport report = new ClaimReport(sextant.rulebook(), citations, texts, environment.style());
            List<String> ids = only == null ? List.of() : only;
            environment.out().print(byPlace ? report.byPlace(ids) : report.byClaim(ids));
            environment.out().flush();
            return ExitCode.OK;
        }
    }

    @Command(name = "test")
    int test(@Mixin RulebookOption rulebook) {
        try (Sextant sextant = rulebook.check(environment).orThrow(RulebookRefused::new)) {
            RuleTests tests = new RuleTests(sextant);
            List<Problem> problems = tests.problems();
            rulebook.printRulebookProblems(problems, environment);
            List<TestResult> results = tests.run();
            results.stream()
                    .filter(result -> !result.passed())
                    .forEach(result -> rulebook.printRulebookProblems(result.failures(), environment));
            long passed = results.stream().filter(TestResult::passed).count();
            say(rulebook, "tested", Map.of("passed", passed, "failed", results.size() - passed));
            return passed == results.size() && problems.isEmpty() ? ExitCode.OK : ExitCode.RULEBOOK_REFUSED;
        }
    }

    private void say(RulebookOption rulebook, String what, Map<String, Long> counts) {
        environment.out().println(environment.words(rulebook.language).text("cli.said." + what, counts));
    }
}
