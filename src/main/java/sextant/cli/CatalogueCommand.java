package sextant.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.catalogue.Catalogue;
import sextant.report.CatalogueReport;
import sextant.text.Texts;

/** {@code sextant catalogue}: what the rulebook knows by name. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

    /** The parts of the catalogue that users name things of. */
    enum Part {
        metrics,
        platforms,
        goals,
        objectives,
        sources;

        Collection<?> of(Catalogue catalogue) {
            return switch (this) {
                case metrics -> catalogue.metrics().values();
                case platforms -> catalogue.platforms().values();
                case goals -> catalogue.goals().values();
                case objectives -> catalogue.objectives().values();
                case sources -> catalogue.sources().values();
            };
        }
    }

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(arity = "0..1", paramLabel = "PART", descriptionKey = "part", defaultValue = "metrics")
    private Part part = Part.metrics;

    CatalogueCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            Texts texts = rulebook.textsOrBase(sextant, environment);
            Collection<?> entries = part.of(sextant.rulebook().catalogue());
            environment
                    .out()
                    .print(CatalogueReport.write(
                            entries, texts, environment.style(), LocalDate.now(environment.clock())));
            environment.out().flush();
            return ExitCode.OK;
        }
    }
}
