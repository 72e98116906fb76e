package sextant.cli;

import java.util.ArrayList;
import java.util.List;
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
@Command(
        name = "rules",
        description = {"Check and test a rulebook.", ""},
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

    private final Environment environment;

    RulesCommand(Environment environment) {
        this.environment = environment;
    }

    @Command(
            name = "check",
            description = {"Find every problem of a rulebook at once, each with its file and line.", ""},
            footer = {"", "Exit codes: 0 no error, 3 the rulebook is refused."})
    int check(@Mixin RulebookOption rulebook) {
        Checked<Sextant> opened = rulebook.check(environment);
        List<Problem> problems = new ArrayList<>(opened.problems());
        opened.value().ifPresent(sextant -> problems.addAll(new RuleTests(sextant).problems()));
        rulebook.printRulebookProblems(problems, environment);
        long errors = problems.stream().filter(Problem::isError).count();
        long caveats = problems.size() - errors;
        String count = opened.value()
                .map(sextant -> sextant.rules().size() + " rules, ")
                .orElse("");
        environment.out().println(count + errors + " errors, " + caveats + " caveats");
        return errors == 0 ? ExitCode.OK : ExitCode.RULEBOOK_REFUSED;
    }

    @Command(
            name = "claims",
            description = {"List the claims of the sources, each with what rests on it; or the other way round.", ""},
            footer = {"", "Exit codes: 0 listed, 3 the rulebook is refused."})
    int claims(
            @Mixin RulebookOption rulebook,
            @Option(names = "--by-place", description = "List what rests on claims, each with its claims.")
                    boolean byPlace,
            @Parameters(
                            arity = "0..*",
                            paramLabel = "ID",
                            description = "Only these claims, or what rests on these rules, rows or entries.")
                    @Nullable
                    List<String> only) {
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

    @Command(
            name = "test",
            description = {"Run the rulebook's own tests (tests/*.yaml).", ""},
            footer = {"", "Exit codes: 0 all passed, 3 a test failed or the rulebook is refused."})
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
            environment.out().println(passed + " passed, " + (results.size() - passed) + " failed");
            return passed == results.size() && problems.isEmpty() ? ExitCode.OK : ExitCode.RULEBOOK_REFUSED;
        }
    }
}
