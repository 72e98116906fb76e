package sextant.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import sextant.advice.Advice;
import sextant.advice.DefaultUsed;
import sextant.advice.OpenQuestion;
import sextant.advice.Rejection;
import sextant.advice.StatedGoalCheck;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Catalogue;
import sextant.explain.Explainer;
import sextant.text.Texts;

/** Advice as text, for a terminal or a pipe. */
public final class TextReport {

    private static final int DIGEST_SHOWN = 8;
    private static final int REJECTED_SHOWN = 6;

    private final Advice advice;
    private final Style style;
    private final Catalogue catalogue;
    private final Words words;
    private final Canvas canvas;
    private final WhyTree tree;

    private TextReport(Advice advice, Texts texts, Catalogue catalogue, Style style) {
        this.advice = advice;
        this.style = style;
        this.catalogue = catalogue;
        this.words = new Words(texts, new Explainer(advice));
        this.canvas = new Canvas(style);
        this.tree = new WhyTree(words, canvas);
    }

    /**
     * Writes an advice.
     *
     * @param texts the language
     * @param catalogue where sources are looked up
     * @param style how it may look
     */
    public static String write(Advice advice, Texts texts, Catalogue catalogue, Style style) {
        return new TextReport(advice, texts, catalogue, style).write();
    }

    private String write() {
        head();
        new GoalSection(advice, words, canvas, tree, style).write();
        new KpiSection(advice, words, canvas, tree, style).write();
        new PlatformSection(advice, words, canvas, tree, style).write();
        new WarningSection(advice, words, canvas, tree, style).write();
        statedGoals();
        new ActionSection(advice, words, canvas, style).write();
        watch();
        rejected();
        questions();
        defaults();
        new SourceSection(advice, words, canvas, catalogue).write();
        return canvas.toString();
    }

    private void head() {
        canvas.ends(canvas.ink().bold(words.say("title")), words.say("as-of", Map.of("day", words.day(advice.asOf()))));
        String stamp = words.say(
                "rulebook",
                Map.of(
                        "name", advice.rulebook().name(),
                        "version", advice.rulebook().version(),
                        "digest", advice.rulebook().digest().substring(0, DIGEST_SHOWN)));
        String level = words.value(advice.confidence().level());
        canvas.ends(
                words.say("confidence", Map.of("level", level)), canvas.ink().dim(stamp));
        for (String doubt : advice.confidence().doubts()) {
            boolean ours = doubt.startsWith("no-");
            canvas.hanging(
                    "  ",
                    "– ",
                    ours ? words.say("doubts." + doubt) : words.text("choices." + doubt + ".holds", Map.of()));
        }
    }

    private void statedGoals() {
        if (advice.statedGoals().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.stated-goals"));
        for (StatedGoalCheck goal : advice.statedGoals()) {
            StringBuilder letters = new StringBuilder();
            goal.checks()
                    .forEach(check -> letters.append(
                                    check.passed()
                                            ? canvas.ink().good(check.letter() + "✓")
                                            : canvas.ink().warn(check.letter() + "✗"))
                            .append(' '));
            String note = words.say(goal.recommended() ? "stated-recommended" : "stated-not-recommended");
            canvas.ends(
                    "  " + Canvas.padded(words.goal(goal.goal()), 28) + letters,
                    canvas.ink().dim(note));
        }
    }

    private void watch() {
        if (advice.watch().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.watch"));
        Map<String, TreeSet<String>> byReason = new TreeMap<>();
        for (WatchedMetric watched : advice.watch()) {
            byReason.computeIfAbsent(watched.reason(), unused -> new TreeSet<>())
                    .add(words.metric(watched.metric()));
        }
        byReason.forEach((reason, metrics) -> canvas.hanging(
                "  ", "· ", Words.list(metrics) + canvas.ink().dim(" – " + words.say("watch." + reason))));
    }

    private void rejected() {
        var shown = advice.rejected().stream()
                .filter(rejection -> style.why() || rejection.score() > 0)
                .limit(style.why() ? Integer.MAX_VALUE : REJECTED_SHOWN)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.rejected"));
        for (Rejection rejection : shown) {
            canvas.hanging(
                    "  ",
                    "· ",
                    name(rejection) + canvas.ink().dim(" (" + rejection.score() + ") – " + cause(rejection)));
            if (style.why()) {
                tree.full("      ", rejection.evidence(), rejection.score());
            }
        }
    }

    private String name(Rejection rejection) {
        return switch (rejection.kind()) {
            case GOAL -> words.goal(rejection.item());
            case KPI -> words.metric(rejection.item());
            case PLATFORM -> words.platform(rejection.item());
        };
    }

    private String cause(Rejection rejection) {
        String by = rejection.by();
        String name = by == null
                ? ""
                : switch (rejection.cause()) {
                    case EXCLUDED -> words.text("choices." + by + ".holds", Map.of());
                    case VANITY_WITHOUT_PARTNER, COUNTED_ALREADY -> words.metric(by);
                    case TOO_LITTLE_EVIDENCE, OUTSCORED -> "";
                };
        return words.say("causes." + sextant.input.Json.name(rejection.cause()), Map.of("by", name));
    }

    private void questions() {
        if (advice.openQuestions().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.questions"));
        for (OpenQuestion question : advice.openQuestions()) {
            canvas.hanging(
                    "  ",
                    "? ",
                    words.label(question.fact())
                            + canvas.ink().dim(" – " + words.help(question.fact()) + "  " + question.fact()));
        }
    }

    private void defaults() {
        if (advice.defaults().isEmpty()) {
            return;
        }
        canvas.heading(words.say("headings.defaults"));
        canvas.wrapped("  ", canvas.ink().dim(words.say("defaults-note")));
        List<String> numbers = advice.defaults().stream().map(this::number).toList();
        canvas.wrapped("  ", canvas.ink().dim(String.join(" · ", numbers)));
    }

    private String number(DefaultUsed used) {
        return words.text("thresholds." + used.threshold() + ".name", Map.of())
                + ": "
                + words.amount(used.value(), used.unit())
                + words.cite(List.of(used.source()));
    }
}
