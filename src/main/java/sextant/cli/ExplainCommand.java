package sextant.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sextant.Inquiry;
import sextant.Sextant;
import sextant.advice.Advice;
import sextant.catalogue.Unit;
import sextant.explain.change.Sturdiness;
import sextant.explain.why.ItemExplanation;
import sextant.explain.why.Subject;
import sextant.explain.why.WarningExplanation;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.report.ExplanationReport;
import sextant.report.SturdyReport;
import sextant.report.Style;
import sextant.report.view.Sturdy;
import sextant.text.Texts;

/** {@code sextant explain}: why something is advised or not, and what would change it. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(index = "0", paramLabel = "PROFILE", descriptionKey = "profile")
    private String file = InputFile.STANDARD_INPUT;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ITEM", descriptionKey = "item")
    private List<String> items = new ArrayList<>(); // the command-line library adds to it

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Mixin
    private final OutputOption output = new OutputOption();

    ExplainCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return new Answer(rulebook, output, environment).give(this::explain);
    }

    private Checked<? extends Answer.Told> explain(Sextant sextant) {
        Map<String, Unit> units = Sturdy.units(sextant.rulebook().questionnaire());
        return subjects(sextant)
                .then(subjects -> InputFile.document(file, rulebook.language, environment)
                        .then(document -> sextant.inquire(document, asOf))
                        .then(inquiry -> Checked.of(told(inquiry, subjects, units), List.of())));
    }

    private Checked<List<Subject>> subjects(Sextant sextant) {
        List<Problem> problems = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (String item : items) {
            Checked<Subject> subject = sextant.subject(item);
            problems.addAll(subject.problems());
            subject.value().filter(one -> !subjects.contains(one)).ifPresent(subjects::add);
        }
        return Checked.of(subjects, problems);
    }

    private Answer.Told told(Inquiry inquiry, List<Subject> subjects, Map<String, Unit> units) {
        if (subjects.isEmpty()) {
            return new AllTold(inquiry.advice(), new Sturdy(inquiry.sweep().sturdiness(), units), file);
        }
        List<ItemExplanation> explained = new ArrayList<>();
        List<WarningExplanation> warnings = new ArrayList<>();
        for (Subject subject : subjects) {
            if (subject instanceof Subject.OfItem one) {
                explained.add(inquiry.explain(one.item()));
            } else if (subject instanceof Subject.OfWarning warning) {
                warnings.add(inquiry.explainWarning(warning.code()));
            }
        }
        return new SomeTold(new ExplanationReport(inquiry.advice(), explained, warnings, units));
    }

    /**
     * What is asked about, as data.
     *
     * @param asOf the day of the advice
     * @param items goals, metrics and platforms
     * @param warnings warnings
     */
    record Explained(LocalDate asOf, List<ItemExplanation> items, List<WarningExplanation> warnings) {}

    private record SomeTold(ExplanationReport report) implements Answer.Told {

        @Override
        public Object data() {
            return new Explained(report.advice().asOf(), report.items(), report.warnings());
        }

        @Override
        public String text(Texts texts, Style style) {
            return report.text(texts, style);
        }
    }

    /**
     * How sturdy everything is, as data.
     *
     * @param asOf the day of the advice
     * @param recommendations the recommendations
     */
    record Stands(LocalDate asOf, List<Sturdiness> recommendations) {}

    private record AllTold(Advice advice, Sturdy sturdy, String file) implements Answer.Told {

        @Override
        public Object data() {
            return new Stands(advice.asOf(), sturdy.items());
        }

        @Override
        public String text(Texts texts, Style style) {
            return new SturdyReport(advice, sturdy, file).text(texts, style);
        }
    }
}
