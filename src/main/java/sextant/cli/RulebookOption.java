package sextant.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sextant.Options;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.Rulebook;
import sextant.rulebook.RulebookRefused;
import sextant.text.ProblemWords;
import sextant.text.Texts;

/** The options that most commands share: the rulebook and the language. */
final class RulebookOption {

    @Option(names = "--rules", paramLabel = "DIR")
    @Nullable
    Path rules;

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    @Nullable
    String language;

    Path folder(Environment environment) {
        return rules == null ? environment.rulebook() : rules;
    }

    /** Opens the rulebook as consultants need it: checked anew, with its tests; or gives all its problems. */
    Checked<Sextant> check(Environment environment) {
        return Sextant.open(folder(environment), options(environment).rechecking());
    }

    /** Opens the rulebook. */
    Sextant open(Environment environment) {
        return Sextant.open(folder(environment), options(environment)).orThrow(RulebookRefused::new);
    }

    private static Options options(Environment environment) {
        return new Options(environment.cache(), environment.clock(), false);
    }

    /** The texts that were asked for, or those of the locale, or those of the base language. */
    Checked<Texts> texts(Sextant sextant, Environment environment) {
        if (language != null) {
            return sextant.texts(language);
        }
        Checked<Texts> ofLocale = sextant.texts(environment.language());
        return ofLocale.value().isPresent() ? ofLocale : sextant.texts(Rulebook.BASE_LANGUAGE);
    }

    /** The texts that were asked for, or those of the base language where there are none in that language. */
    Texts textsOrBase(Sextant sextant, Environment environment) {
        return texts(sextant, environment)
                .value()
                .orElseGet(() -> sextant.texts(Rulebook.BASE_LANGUAGE).value().orElseThrow());
    }

    /** Prints what is wrong with the input; gives the exit code. */
    int refuse(List<Problem> problems, Sextant sextant, Environment environment) {
        ProblemWords words = new ProblemWords(textsOrBase(sextant, environment));
        problems.forEach(problem -> environment.err().println(words.words(problem)));
        return ExitCode.INPUT_REFUSED;
    }

    /** Prints problems of the rulebook, with the folder before each file. */
    void printRulebookProblems(List<Problem> problems, Environment environment) {
        ProblemWords words = new ProblemWords(environment.words(language));
        problems.forEach(problem -> environment.err().println(words.words(inFolder(problem, environment))));
    }

    private Problem inFolder(Problem problem, Environment environment) {
        String folder = folder(environment).toString();
        String document = problem.place().document();
        String full = document.startsWith(folder) ? document : folder + "/" + document;
        Place place = new Place(full, problem.place().line(), problem.place().path());
        return new Problem(problem.code(), problem.severity(), place, problem.arguments(), problem.suggestions());
    }
}
