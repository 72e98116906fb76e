package sextant;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.advice.AdviceReader;
import sextant.advice.Selection;
import sextant.engine.Engine;
import sextant.engine.Trace;
import sextant.explain.AdviceDifference;
import sextant.explain.Verification;
import sextant.explain.WhatIf;
import sextant.explain.change.Trials;
import sextant.explain.why.Subject;
import sextant.explain.why.SubjectNames;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.profile.Change;
import sextant.profile.Profile;
import sextant.profile.ProfileEditor;
import sextant.profile.ProfileReader;
import sextant.profile.ProfileRefused;
import sextant.questionnaire.NeedlessSearch;
import sextant.questionnaire.Questionnaire;
import sextant.questionnaire.SteadinessSearch;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.RulebookRefused;
import sextant.rulebook.Stage;
import sextant.rulebook.TextSet;
import sextant.text.Texts;
import tools.jackson.databind.JsonNode;

/**
 * The advisor for embedding. Open a rulebook once, advise as often as needed, from any number of threads.
 *
 * <pre>{@code
 * try (Sextant sextant = Sextant.open(Path.of("rules"))) {
 *     Profile profile = sextant.read("cafe.json", json).orThrow(ProfileRefused::new);
 *     Advice advice = sextant.advise(profile);
 * }
 * }</pre>
 */
public final class Sextant implements AutoCloseable {

    private final Engine engine;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Sextant(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Opens a rulebook; its rules are compiled, which takes some seconds.
     *
     * @param rulebook the folder of the rulebook
     * @throws RulebookRefused when the rulebook has problems; it carries all of them
     */
    public static Sextant open(Path rulebook) {
        return open(rulebook, Options.DEFAULT).orThrow(RulebookRefused::new);
    }

    /**
     * Opens a rulebook.
     *
     * @param rulebook the folder of the rulebook
     * @param options where compiled rules are kept, and which clock says what today is
     * @return the advisor, or all problems of the rulebook
     */
    public static Checked<Sextant> open(Path rulebook, Options options) {
        return Opening.open(rulebook, options)
                .then(engine -> Checked.of(new Sextant(engine, options.clock()), List.of()));
    }

    /**
     * Reads a profile from JSON or YAML.
     *
     * @param name the document's name for messages
     * @param text the document
     * @return the profile with ids in place of names, or every problem at once
     */
    public Checked<Profile> read(String name, String text) {
        requireOpen();
        return ProfileReader.read(name, text, engine.vocabulary());
    }

    /** Makes a profile of a document that is read already. */
    public Checked<Profile> read(Document document) {
        requireOpen();
        return ProfileReader.read(document, engine.vocabulary());
    }

    /**
     * Advises on a profile, for its as-of date, or for today when it has none.
     *
     * @param profile a profile; names in it are resolved
     * @throws ProfileRefused when the profile has problems; it carries all of them
     * @throws IllegalStateException when this advisor is closed
     */
    public Advice advise(Profile profile) {
        Document document = new Document("profile", Json.MAPPER.valueToTree(profile), Map.of());
        return advise(document, null).orThrow(ProfileRefused::new);
    }

    /**
     * Advises on the profile in a document.
     *
     * @param document the profile
     * @param asOf the day to advise for; null for the profile's own, or today
     * @return the advice, or every problem of the profile at once
     * @throws IllegalStateException when this advisor is closed
     */
    public Checked<Advice> advise(Document document, @Nullable LocalDate asOf) {
        return read(document).then(profile -> Checked.of(engine.advise(profile, day(profile, asOf)), List.of()));
    }

    /**
     * Advises on the profile in a document, and tells which parts of the rulebook had a say.
     *
     * @return the advice with its trace, or every problem of the profile at once
     * @throws IllegalStateException when this advisor is closed
     */
    public Checked<Trace> trace(Document document) {
        return read(document).then(profile -> Checked.of(engine.trace(profile, day(profile, null)), List.of()));
    }

    /**
     * Questions the advice on a profile: why and why not, what would change it, and how sturdy it is.
     *
     * @param document the profile
     * @param asOf the day to advise for; null for the profile's own, or today
     * @return what answers such questions, or every problem of the profile at once
     * @throws IllegalStateException when this advisor is closed
     */
    public Checked<Inquiry> inquire(Document document, @Nullable LocalDate asOf) {
        return read(document).then(profile -> Checked.of(new Inquiry(engine, profile, day(profile, asOf)), List.of()));
    }

    /**
     * Finds what somebody asks about: a goal, a metric, a platform or a warning.
     *
     * @param name its id or any of its names, with {@code goal:}, {@code kpi:}, {@code platform:} or {@code warning:} before
     *     it where that alone is not clear
     * @return what is meant, or a problem that says what could be
     */
    public Checked<Subject> subject(String name) {
        requireOpen();
        List<String> warnings = engine.outlines().stream()
                .filter(rule -> rule.stage() == Stage.WARN)
                .map(RuleOutline::id)
                .distinct()
                .sorted()
                .toList();
        return new SubjectNames(engine.vocabulary(), warnings).find(name);
    }

    /** The questionnaire of the rulebook. */
    public Questionnaire questionnaire() {
        return new Questionnaire(rulebook().questionnaire());
    }

    /**
     * Tells what the open questions of a questionnaire can still change.
     *
     * @param asOf the day to advise for
     */
    public SteadinessSearch steadiness(LocalDate asOf) {
        requireOpen();
        return new SteadinessSearch(
                questionnaire(),
                rulebook().catalogue(),
                asOf,
                engine.factsThatDecide(Stage.CHOOSING),
                new Trials(engine.selector(asOf), engine.vocabulary()));
    }

    /**
     * Tells what would come of other facts: advises on a profile as it is, and as it would be with some changes.
     *
     * @param document the profile
     * @param changes what is to change, one after the other
     * @return both pieces of advice and what differs between them, and why; or every problem of the profile, or else of
     *     the changes
     * @throws IllegalStateException when this advisor is closed
     */
    public Checked<WhatIf> whatIf(Document document, List<Change> changes) {
        LocalDate today = LocalDate.now(clock);
        return read(document)
                .then(profile -> ProfileEditor.change(document, changes, engine.vocabulary())
                        .then(changed ->
                                Checked.of(WhatIf.of(advise(profile, today), advise(changed, today)), List.of())));
    }

    private Advice advise(Profile profile, LocalDate today) {
        return engine.advise(profile, profile.asOf() == null ? today : profile.asOf());
    }

    /** Tells what differs between two pieces of advice, and why: first the facts, then what is advised. */
    public AdviceDifference compare(Advice before, Advice after) {
        return AdviceDifference.between(before, after);
    }

    /**
     * Reads an advice that was saved as JSON.
     *
     * @param name the document's name for messages
     * @param text the document
     * @return the advice, or every problem at once
     */
    public Checked<Advice> readAdvice(String name, String text) {
        return AdviceReader.read(name, text);
    }

    /**
     * Computes a saved advice again, from the facts and the day that it carries, with this rulebook and this program.
     *
     * @param saved the advice; another rulebook or program than its own is among what differs
     * @return what comes out, and every place at which it differs; or every problem of the facts, which happens when the
     *     rulebook no longer knows a name in them
     * @throws IllegalStateException when this advisor is closed
     */
    public Checked<Verification> verify(Advice saved) {
        Document facts = new Document("facts", saved.facts(), Map.of());
        return advise(facts, saved.asOf()).then(computed -> Checked.of(Verification.of(saved, computed), List.of()));
    }

    /**
     * Finds the questions that need not be put any more: no answer to them changes a recommendation or warning.
     *
     * @param asOf the day to advise for
     */
    public NeedlessSearch needless(LocalDate asOf) {
        requireOpen();
        return new NeedlessSearch(questionnaire(), rulebook().catalogue(), asOf, profile -> essence(profile, asOf));
    }

    private Object essence(JsonNode tree, LocalDate asOf) {
        return ProfileReader.readFormed(tree, engine.vocabulary())
                .value()
                .map(profile -> engine.advise(profile, asOf))
                .map(advice -> List.of(Selection.of(advice), advice.warnings(), advice.actions()));
    }

    /**
     * An advisor with the same compiled rules on a rulebook with other numbers, tables or texts: to try a change.
     *
     * @param changed a rulebook with the same rule files
     * @throws IllegalArgumentException when a rule file differs
     */
    public Sextant with(Rulebook changed) {
        requireOpen();
        return new Sextant(engine.with(changed), clock);
    }

    private LocalDate day(Profile profile, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return asOf;
        }
        return profile.asOf() == null ? LocalDate.now(clock) : profile.asOf();
    }

    /**
     * The texts of a language.
     *
     * @param language a language tag such as {@code fr-CA}; a regional variant without texts of its own gets those of its
     *     language
     * @return the texts, English where one is missing; or a problem that names the languages there are
     */
    public Checked<Texts> texts(String language) {
        var sets = rulebook().texts();
        String base = language.split("[-_.@]", -1)[0];
        for (String tag : List.of(language, base)) {
            if (sets.containsKey(tag)) {
                return Checked.of(new Texts(over(sets.get(Rulebook.BASE_LANGUAGE), sets.get(tag))), List.of());
            }
        }
        List<String> known = new ArrayList<>(sets.keySet());
        return Checked.refused(Problem.error(
                        "no-language",
                        Place.of("--lang"),
                        Map.of("value", language, "allowed", String.join(", ", known)))
                .suggesting(language, known));
    }

    private static TextSet over(@Nullable TextSet base, TextSet set) {
        return base == null ? set : set.over(base);
    }

    /** The rulebook that is open. */
    public Rulebook rulebook() {
        requireOpen();
        return engine.rulebook();
    }

    /** What can be told of the rulebook's rules without running them. */
    public List<RuleOutline> rules() {
        requireOpen();
        return engine.outlines();
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("this advisor is closed");
        }
    }

    /** Closes the advisor; advice under way comes to its end. */
    @Override
    public void close() {
        closed.set(true);
    }
}
