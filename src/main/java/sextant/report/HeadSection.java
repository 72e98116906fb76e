package sextant.report;

import java.util.Map;

/** For which day, from which rulebook, and how much the advice can be relied on. */
final class HeadSection extends Section {

    private static final int DIGEST_SHOWN = 8;

    HeadSection(Page page) {
        super(page);
    }

    @Override
    void write() {
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
            canvas.hanging("  ", "– ", words.doubt(doubt));
        }
    }
}
