package sextant.text;

import com.ibm.icu.text.MessagePattern;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sextant.catalogue.Question;
import sextant.catalogue.Topic;
import sextant.input.Components;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.Stage;
import sextant.rulebook.TextEntry;
import sextant.rulebook.TextSet;

/**
 * Checks that everything has its words in every language: none missing, none for things that don't exist, all well
 * formed, mentioning only what the rule gives, and the same in all languages.
 */
public final class TextCheck {

    /** Texts of the program itself; what they must hold is known to the code that uses them, and tested there. */
    private static final Set<String> OF_PROGRAM =
            Set.of("report", "problems", "cli", "units", "values", "schema", "entry", "ask");

    /** Words that people type: parted by |, and after = how many one means without a number. */
    private static final String WORD_LISTS = "entry.";

    private static final String WORD_LIST = "[^|=]*[^|= ][^|=]*(=\\d{1,9} *)?(\\|[^|=]*[^|= ][^|=]*(=\\d{1,9} *)?)*";

    private final Rulebook rulebook;
    private final Map<String, Expected> expected = new LinkedHashMap<>();
    private final Set<String> lists = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Expected(Place place, Set<String> arguments, boolean anyArguments) {}

    private TextCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Every problem of the rulebook's texts. */
    public static List<Problem> check(Rulebook rulebook, List<RuleOutline> outlines, Class<?> profile) {
        TextCheck check = new TextCheck(rulebook);
        check.expectCatalogue();
        outlines.forEach(check::expectRule);
        check.expectFacts(profile, "facts");
        rulebook.questionnaire().forEach(check::expectTopic);
        check.run();
        return check.problems;
    }

    private void expectCatalogue() {
        expect("goals", rulebook.catalogue().goals(), "name", "about");
        expect("objectives", rulebook.catalogue().objectives(), "name");
        expect("metrics", rulebook.catalogue().metrics(), "name", "definition", "gaming");
        expect("platforms", rulebook.catalogue().platforms(), "name", "about");
        expect("figures", rulebook.catalogue().figures(), "name");
        expect("thresholds", rulebook.catalogue().thresholds(), "name");
        expect("claims", rulebook.catalogue().claims(), "says");
        expect("imports", rulebook.exports(), "name");
        rulebook.catalogue().actions().keySet().forEach(id -> {
            Expected any = new Expected(place("actions", id), Set.of(), true);
            expected.put("actions." + id + ".do", any);
            expected.put("actions." + id + ".how", any);
        });
    }

    private void expect(String kind, Map<String, ?> entries, String... parts) {
        entries.keySet().forEach(id -> {
            for (String part : parts) {
                expected.put(kind + "." + id + "." + part, new Expected(place(kind, id), Set.of(), false));
            }
        });
    }

    private void expectTopic(Topic topic) {
        Place place = place("topics", topic.id());
        List.of("name", "about")
                .forEach(part ->
                        expected.put("topics." + topic.id() + "." + part, new Expected(place, Set.of(), false)));
        topic.questions().forEach(this::expectQuestion);
    }

    /** Where a question is put for each entry of a list, it may say for which. */
    private void expectQuestion(Question question) {
        Place place = place("questions", question.id());
        boolean ofEntry = !question.entries()
                && lists.stream().anyMatch(list -> ("facts." + question.fact()).startsWith(list + "."));
        Set<String> arguments = ofEntry ? Set.of("entry") : Set.of();
        expected.put("questions." + question.id() + ".ask", new Expected(place, arguments, false));
        expected.put("questions." + question.id() + ".why", new Expected(place, Set.of(), false));
    }

    private Place place(String kind, String id) {
        return rulebook.places().getOrDefault(kind + "/" + id, Place.of("catalogue/" + kind + ".yaml"));
    }

    private void expectRule(RuleOutline outline) {
        Set<String> arguments = outline.stage() == Stage.CHOOSE ? Set.of() : outline.textArguments();
        Expected text = new Expected(Place.of(outline.file(), outline.line()), arguments, false);
        if (outline.stage() == Stage.WARN) {
            List.of("title", "why", "remedy")
                    .forEach(part -> expected.put("warnings." + outline.id() + "." + part, text));
        } else {
            expected.put(section(outline.stage()) + "." + outline.id() + ".holds", text);
        }
    }

    private static String section(Stage stage) {
        return switch (stage) {
            case DERIVE -> "situations";
            case WEIGH -> "weigh";
            case CHOOSE -> "choices";
            case WARN -> "warnings";
        };
    }

    private void expectFacts(Class<?> type, String key) {
        for (RecordComponent component : Components.of(type)) {
            String fact = key + "." + component.getName();
            Expected text = new Expected(Place.of("texts"), Set.of(), false);
            expected.put(fact + ".label", text);
            expected.put(fact + ".help", text);
            Class<?> nested = Components.element(component.getGenericType());
            if (nested.isRecord()) {
                expectFacts(nested, fact);
                lists.addAll(component.getType() == List.class ? Set.of(fact) : Set.of());
            }
        }
    }

    private void run() {
        TextSet base = rulebook.texts().get(Rulebook.BASE_LANGUAGE);
        if (base == null) {
            problems.add(Problem.error(
                    "text-missing",
                    Place.of("texts/" + Rulebook.BASE_LANGUAGE),
                    Map.of("key", "", "language", Rulebook.BASE_LANGUAGE)));
            return;
        }
        rulebook.texts().values().forEach(set -> check(set, base));
    }

    private void check(TextSet set, TextSet base) {
        expected.forEach((key, text) -> require(set, key, text.place()));
        base.entries().forEach((key, entry) -> {
            if (!expected.containsKey(key)) {
                require(set, key, entry.place());
            }
        });
        TextSet original = set.language().equals(base.language()) ? null : base;
        set.entries().forEach((key, entry) -> checkEntry(key, entry, original));
    }

    private void require(TextSet set, String key, Place place) {
        if (!set.entries().containsKey(key)) {
            Map<String, Object> arguments = Map.of("key", key, "language", set.language());
            boolean base = set.language().equals(Rulebook.BASE_LANGUAGE);
            problems.add(
                    base
                            ? Problem.error("text-missing", place, arguments)
                            : Problem.warning("text-untranslated", place, arguments));
        }
    }

    private void checkEntry(String key, TextEntry entry, @Nullable TextSet original) {
        if (!expected.containsKey(key) && !OF_PROGRAM.contains(key.substring(0, key.indexOf('.')))) {
            problems.add(Problem.error("text-unknown", entry.place(), Map.of("value", key))
                    .suggesting(key, expected.keySet()));
        }
        checkWordList(key, entry);
        try {
            checkArguments(key, entry, arguments(entry.message()), original);
        } catch (IllegalArgumentException e) {
            String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(Problem.error("text-syntax", entry.place(), Map.of("value", key, "what", what)));
        }
    }

    private void checkWordList(String key, TextEntry entry) {
        if (key.startsWith(WORD_LISTS) && !entry.message().matches(WORD_LIST)) {
            problems.add(Problem.error("text-word-list", entry.place(), Map.of("value", key)));
        }
    }

    private void checkArguments(String key, TextEntry entry, Set<String> arguments, @Nullable TextSet base) {
        Expected text = expected.get(key);
        TextEntry original = base == null ? null : base.entries().get(key);
        if (original != null) {
            checkSame(key, entry, arguments, arguments(original.message()));
        } else if (text != null && !text.anyArguments()) {
            arguments.stream()
                    .filter(name -> !text.arguments().contains(name))
                    .forEach(name -> problems.add(
                            Problem.error("text-argument", entry.place(), Map.of("value", name, "key", key))
                                    .suggesting(name, text.arguments())));
        }
    }

    /** A translation mentions what the original mentions: no more, and no less. */
    private void checkSame(String key, TextEntry entry, Set<String> arguments, Set<String> original) {
        arguments.stream()
                .filter(name -> !original.contains(name))
                .forEach(name ->
                        problems.add(Problem.error("text-argument", entry.place(), Map.of("value", name, "key", key))
                                .suggesting(name, original)));
        original.stream()
                .filter(name -> !arguments.contains(name))
                .forEach(name -> problems.add(
                        Problem.error("text-argument-forgotten", entry.place(), Map.of("value", name, "key", key))));
    }

    private static Set<String> arguments(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>(Comparator.naturalOrder());
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
