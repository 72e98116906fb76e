package sextant.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.Sextant;
import sextant.cli.ask.Parts;
import sextant.input.Json;
import sextant.profile.Profile;
import sextant.questionnaire.Answer;
import sextant.questionnaire.AnswerReader;
import sextant.questionnaire.Answers;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.CommandWords;
import sextant.questionnaire.Questionnaire;
import sextant.questionnaire.Resumption;
import sextant.questionnaire.Session;
import sextant.rulebook.Rulebook;
import sextant.text.Texts;

/**
 * Where a questionnaire begins.
 *
 * @param parts the language
 * @param answers the answers there are already
 * @param asOf the day for which advice is asked; null for today
 * @param said what the user has to know of what became of them
 */
record AskStart(Parts parts, Answers answers, @Nullable LocalDate asOf, List<String> said) {

    /** A new beginning, in a language. */
    static AskStart anew(Sextant sextant, Texts texts, Environment environment, @Nullable LocalDate asOf) {
        Texts english = sextant.texts(Rulebook.BASE_LANGUAGE).value().orElseThrow();
        Rulebook rulebook = sextant.rulebook();
        LocalDate today = LocalDate.now(environment.clock());
        AnswerReader reader = new AnswerReader(
                sextant.questionnaire(), rulebook.catalogue(), rulebook.vocabulary(), texts, english, today);
        Parts parts = new Parts(
                texts,
                new AskedWords(texts, rulebook.catalogue()),
                reader,
                new CommandWords(texts, english),
                rulebook.vocabulary(),
                today);
        return new AskStart(parts, Answers.NONE, asOf, List.of());
    }

    /** With the answers of a session; those that mean nothing any more are told of. */
    AskStart with(Session session, Sextant sextant, Path file) {
        Resumption resumption = Resumption.of(
                session.answers(), sextant.questionnaire(), sextant.rulebook().vocabulary(), parts.reader());
        List<String> more = new ArrayList<>(said);
        Texts texts = parts.texts();
        if (!session.rulebook().digest().equals(sextant.rulebook().stamp().digest())) {
            more.add(texts.text("ask.other-rulebook", Map.of("file", file.toString())));
        }
        resumption.dropped().forEach(key -> more.add(texts.text("ask.dropped", Map.of("key", key))));
        LocalDate day = asOf == null ? session.asOf() : asOf;
        return new AskStart(parts, resumption.answers(), day, more);
    }

    /** With the facts of a profile, in place of earlier answers. */
    AskStart with(Profile profile, Questionnaire questionnaire) {
        Answers told = questionnaire.answers(Json.MAPPER.valueToTree(profile));
        Map<String, Answer> both = new TreeMap<>(answers.byKey());
        both.putAll(told.byKey());
        Set<String> anyway = new TreeSet<>(answers.anyway());
        anyway.addAll(told.anyway());
        LocalDate day = asOf == null ? profile.asOf() : asOf;
        return new AskStart(parts, new Answers(both, anyway), day, said);
    }
}
