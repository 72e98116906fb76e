package sextant.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.advice.Advice;
import sextant.explain.Place;
import sextant.explain.Verification;
import sextant.report.view.Words;
import sextant.text.Texts;
import tools.jackson.databind.JsonNode;

/**
 * Whether a saved advice holds, as text.
 *
 * @param verification what came of computing it again
 * @param texts the language
 */
public record VerificationReport(Verification verification, Texts texts) {

    private static final int SHOWN = 40;
    private static final int LONGEST = 160;

    /** The report for a terminal or a pipe. */
    public String text(Style style) {
        Canvas canvas = new Canvas(style);
        Words words = new Words(texts, verification.computed());
        if (verification.isIdentical()) {
            canvas.wrapped("", canvas.ink().good(say(words, "identical")));
            return canvas.toString();
        }
        canvas.wrapped("", canvas.ink().bad(say(words, "differs")));
        origin(canvas, words);
        report(words).write(canvas);
        places(canvas, words);
        return canvas.toString();
    }

    private static String say(Words words, String key) {
        return words.say("differences.verified." + key);
    }

    /** Another rulebook or program than the ones that made it: then what differs may come of that. */
    private void origin(Canvas canvas, Words words) {
        Advice saved = verification.saved();
        Advice computed = verification.computed();
        if (!saved.rulebook().equals(computed.rulebook())) {
            canvas.wrapped("", words.say("differences.verified.other-rulebook", rulebooks(saved, computed)));
        }
        if (!saved.engine().equals(computed.engine())) {
            Map<String, String> programs = Map.of("saved", saved.engine(), "here", computed.engine());
            canvas.wrapped("", words.say("differences.verified.other-program", programs));
        }
    }

    private static Map<String, String> rulebooks(Advice saved, Advice computed) {
        return Map.of("saved", AspectWords.stamp(saved.rulebook()), "here", AspectWords.stamp(computed.rulebook()));
    }

    private ComparisonReport report(Words words) {
        List<String> names = List.of(say(words, "saved"), say(words, "computed"));
        return new ComparisonReport(
                "", verification.difference(), verification.saved(), verification.computed(), names, texts);
    }

    private void places(Canvas canvas, Words words) {
        List<Place> places = verification.places();
        canvas.heading(words.say("differences.headings.places", Map.of("count", places.size())));
        for (Place place : places.subList(0, Math.min(SHOWN, places.size()))) {
            Map<String, String> change = Map.of("before", shown(place.before()), "after", shown(place.after()));
            canvas.hanging("  ", "· ", words.labelled(place.path(), words.say("differences.from-to", change)));
        }
        if (places.size() > SHOWN) {
            canvas.wrapped("  ", words.say("differences.verified.more", Map.of("count", places.size() - SHOWN)));
        }
    }

    private static String shown(@Nullable JsonNode node) {
        String text = node == null ? "–" : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
