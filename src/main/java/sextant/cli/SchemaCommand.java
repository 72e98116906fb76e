package sextant.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sextant.Sextant;
import sextant.advice.AdviceReader;
import sextant.input.Json;
import sextant.profile.ProfileReader;
import sextant.text.SchemaWords;
import sextant.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** {@code sextant schema}: the JSON Schema of what goes in and of what comes out. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    /** What has a schema. */
    enum Document {
        profile,
        advice
    }

    private final Environment environment;

    @Mixin
    private final RulebookOption rulebook = new RulebookOption();

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "document")
    private Document document = Document.profile;

    SchemaCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Sextant sextant = rulebook.open(environment)) {
            Texts texts = rulebook.textsOrBase(sextant, environment);
            ObjectNode schema = document == Document.profile
                    ? SchemaWords.describe(ProfileReader.SHAPE.schema(), texts, "facts")
                    : advice(texts);
            environment.out().print(Json.write(schema));
            environment.out().flush();
            return ExitCode.OK;
        }
    }

    /** The schema of the advice, and in it that of the profile which it was given for. */
    private static ObjectNode advice(Texts texts) {
        ObjectNode schema = SchemaWords.describe(AdviceReader.SHAPE.schema(), texts, "schema");
        ObjectNode facts = SchemaWords.describe(ProfileReader.SHAPE.schema(), texts, "facts");
        facts.remove("$schema");
        facts.set("description", schema.path("properties").path("facts").path("description"));
        ((ObjectNode) schema.path("properties")).set("facts", facts);
        return schema;
    }
}
