package sextant.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.advice.Rejection.Kind;
import sextant.advice.Selection.Item;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.Steadiness;
import sextant.text.Formats;
import sextant.text.Texts;

/** Says what the advice would be so far, and what of it is settled. */
final class OutlookWords {

    private static final Map<Kind, String> SECTIONS =
            Map.of(Kind.GOAL, "goals", Kind.KPI, "metrics", Kind.PLATFORM, "platforms");

    private final Texts texts;
    private final AskedWords words;
    private final Formats formats;

    OutlookWords(Texts texts, AskedWords words) {
        this.texts = texts;
        this.words = words;
        this.formats = new Formats(texts);
    }

    /** What is known while the search is still under way. */
    List<String> lines(Outlook.View view) {
        if (view.found().isEmpty()) {
            return List.of(texts.text(view.current() ? "ask.outlook.nothing" : "ask.outlook.working"));
        }
        List<String> lines = new ArrayList<>(lines(view.found().get()));
        if (!view.current()) {
            lines.set(0, texts.text("ask.outlook.working"));
        }
        return lines;
    }

    /** A line on what is left, then one for goals, KPIs and platforms each. */
    List<String> lines(Steadiness steadiness) {
        List<String> lines = new ArrayList<>(List.of(left(steadiness)));
        for (Kind kind : List.of(Kind.GOAL, Kind.KPI, Kind.PLATFORM)) {
            List<String> names = steadiness.items().stream()
                    .filter(one -> one.item().kind() == kind)
                    .map(this::marked)
                    .toList();
            if (!names.isEmpty()) {
                String section = SECTIONS.getOrDefault(kind, "");
                lines.add(texts.text("ask.outlook." + section, Map.of("list", formats.list(names))));
            }
        }
        if (steadiness.remaining() > 0) {
            lines.add(sample(steadiness.sample()));
        }
        return lines;
    }

    /** That the advice is provisional, and how what is said of it was found out. */
    private String sample(Steadiness.Sample sample) {
        return texts.text(
                sample.exact() ? "ask.outlook.exact" : "ask.outlook.sampled", Map.of("tried", sample.tried()));
    }

    /** A name with a mark: whether it is settled. */
    private String marked(Steadiness.OfItem one) {
        Item item = one.item();
        String name = texts.name(SECTIONS.getOrDefault(item.kind(), ""), item.id());
        String key = one.isSettled() ? "ask.outlook.settled" : "ask.outlook.open";
        return texts.text(key, Map.of("name", name));
    }

    /** How many questions are left, and whether they can change the first goal. */
    private String left(Steadiness steadiness) {
        Optional<Steadiness.OfItem> first = steadiness.items().stream()
                .filter(one -> one.item().kind() == Kind.GOAL)
                .findFirst();
        Map<String, Object> arguments = Map.of(
                "count",
                steadiness.remaining(),
                "open",
                first.map(one -> one.open().size()).orElse(0));
        if (first.isEmpty() || steadiness.remaining() == 0) {
            return texts.text("ask.outlook.left", arguments);
        }
        return first.get().isSettled()
                ? texts.text("ask.outlook.left-settled", arguments)
                : texts.text("ask.outlook.left-open", arguments) + " " + mostOpen(first.get());
    }

    private String mostOpen(Steadiness.OfItem first) {
        return texts.text(
                "ask.outlook.most",
                Map.of("question", words.ask(first.open().get(0).asked())));
    }
}
