package sextant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.advice.Advice;
import sextant.advice.AdviceReader;
import sextant.explain.AdviceDifference;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.report.ComparisonReport;
import sextant.report.Style;
import sextant.text.Texts;

/** {@code sextant compare}: what differs between two profiles, or two saved pieces of advice, or one of each. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "first")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "second")
    private String second = "";

    @Mixin
    private final OutputOption output = new OutputOption();

    CompareCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return new Answer(rulebook, output, environment).give(this::compare);
    }

    private Checked<Told> compare(Sextant sextant) {
        Checked<Advice> before = advice(first, sextant);
        Checked<Advice> after = advice(second, sextant);
        return before.then(one -> after.then(other ->
                Checked.of(new Told(sextant.compare(one, other), one, other, List.of(first, second)), List.of())));
    }

    /** The advice in a file, or on the profile in it. */
    private Checked<Advice> advice(String file, Sextant sextant) {
        return InputFile.read(file, rulebook.language, environment).then(input -> {
            Checked<Document> document = DocumentReader.read(input.name(), input.text());
            return document.then(read -> AdviceReader.isAdvice(read)
                    ? sextant.readAdvice(input.name(), input.text())
                    : sextant.advise(read, null));
        });
    }

    private record Told(AdviceDifference data, Advice before, Advice after, List<String> names) implements Answer.Told {

        @Override
        public String text(Texts texts, Style style) {
            String title = texts.text("report.differences.title.compare");
            return new ComparisonReport(title, data, before, after, names, texts).text(style);
        }
    }
}
