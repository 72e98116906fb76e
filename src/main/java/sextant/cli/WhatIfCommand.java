package sextant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.explain.WhatIf;
import sextant.input.Checked;
import sextant.input.DocumentReader;
import sextant.input.Problem;
import sextant.profile.Change;
import sextant.report.ComparisonReport;
import sextant.report.Style;
import sextant.text.Texts;

/** {@code sextant what-if}: what would come of other facts. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

    /** One change, in the order in which they are given. */
    static final class Wanted {

        @Option(names = "--set", paramLabel = "PATH=VALUE", required = true)
        private String set = "";

        @Option(names = "--unset", paramLabel = "PATH", required = true)
        private String unset = "";

        Checked<Change> change() {
            return unset.isEmpty() ? Change.parse(set) : Checked.of(new Change.Unsay(unset), List.of());
        }
    }

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(paramLabel = "PROFILE", descriptionKey = "profile")
    private String file = "-";

    @ArgGroup(multiplicity = "1..*")
    private List<Wanted> wanted = new ArrayList<>(); // the command-line library adds to it

    @Mixin
    private final OutputOption output = new OutputOption();

    WhatIfCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return new Answer(rulebook, output, environment).give(this::whatIf);
    }

    private Checked<Told> whatIf(Sextant sextant) {
        return changes()
                .then(changes -> InputFile.read(file, rulebook.language, environment)
                        .then(input -> DocumentReader.read(input.name(), input.text()))
                        .then(document -> sextant.whatIf(document, changes))
                        .then(found -> Checked.of(new Told(found), List.of())));
    }

    private Checked<List<Change>> changes() {
        List<Problem> problems = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Wanted one : wanted) {
            Checked<Change> change = one.change();
            problems.addAll(change.problems());
            change.value().ifPresent(changes::add);
        }
        return Checked.of(changes, problems);
    }

    private record Told(WhatIf data) implements Answer.Told {

        @Override
        public String text(Texts texts, Style style) {
            List<String> sides = List.of(
                    texts.text("report.differences.sides.as-is"), texts.text("report.differences.sides.changed"));
            String title = texts.text("report.differences.title.what-if");
            return new ComparisonReport(title, data.difference(), data.before(), data.after(), sides, texts)
                    .text(style);
        }
    }
}
