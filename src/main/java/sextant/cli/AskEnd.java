package sextant.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.Inquiry;
import sextant.Sextant;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.ProfileRefused;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Session;
import sextant.report.Report;
import sextant.report.ReportFormat;
import sextant.report.view.Sturdy;
import sextant.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of answers: a profile, a session to go on with, advice. */
final class AskEnd {

    private final Environment environment;
    private final Sextant sextant;
    private final Texts texts;
    private final @Nullable LocalDate asOf;

    AskEnd(Environment environment, Sextant sextant, Texts texts, @Nullable LocalDate asOf) {
        this.environment = environment;
        this.sextant = sextant;
        this.texts = texts;
        this.asOf = asOf;
    }

    /** The profile that some answers make, with the day for which advice was asked. */
    private ObjectNode profile(Answers answers) {
        ObjectNode profile = Json.MAPPER.createObjectNode();
        if (asOf != null) {
            profile.put("asOf", asOf.toString());
        }
        profile.setAll(sextant.questionnaire().profile(answers));
        return profile;
    }

    /** Writes the profile; or says why that can't be done. */
    Optional<Problem> writeProfile(Path file, Answers answers) {
        return write(file, Json.write(profile(answers)));
    }

    /** Writes the session; or says why that can't be done. */
    Optional<Problem> writeSession(Path file, Answers answers) {
        Session session = new Session(sextant.rulebook().stamp(), texts.locale().toLanguageTag(), asOf, answers);
        return write(file, session.written());
    }

    private static Optional<Problem> write(Path file, String content) {
        return WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8))
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "output-not-writable", Place.of(file.toString()), Map.of("value", file.toString())));
    }

    /** Prints the advice. */
    void printAdvice(Answers answers) {
        Document document = new Document("", profile(answers), Map.of());
        Inquiry inquiry = sextant.inquire(document, asOf).orThrow(ProfileRefused::new);
        Sturdy sturdy = Sturdy.of(inquiry.sweep(), sextant.rulebook().questionnaire());
        String organisation =
                document.tree().path("organisation").path("name").asStringOpt().orElse(null);
        byte[] report = new Report(inquiry.advice(), texts, sextant.rulebook().catalogue(), organisation, sturdy)
                .in(ReportFormat.TEXT, environment.style());
        environment.out().write(report, 0, report.length);
        environment.out().flush();
    }
}
