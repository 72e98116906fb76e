package sextant.engine.facts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.engine.rule.Aim;
import sextant.engine.rule.Item;
import sextant.engine.rule.Reading;
import sextant.engine.rule.Retirement;
import sextant.input.Components;
import sextant.profile.PlatformUse;
import sextant.profile.Profile;

/** The facts of one profile: as objects that rules match, and as the paths and values that the user gave. */
public final class FactSheet {

    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private final Map<String, Fact> stated = new TreeMap<>();
    private final NavigableMap<String, List<Fact>> byPattern = new TreeMap<>();
    private final IdentityHashMap<Object, String> paths = new IdentityHashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final Map<String, Input> whole = new LinkedHashMap<>();
    private final Map<Reading, List<Fact>> readings = new LinkedHashMap<>();

    private FactSheet() {}

    /** The facts of a profile, with all readings that its numbers allow and what is retired. */
    public static FactSheet of(Profile profile, LocalDate asOf, Formulas formulas, List<Retirement> retirements) {
        FactSheet sheet = new FactSheet();
        sheet.addRecord(profile, "");
        sheet.addDays(profile, asOf);
        sheet.addReadings(profile, formulas);
        sheet.facts.addAll(sheet.readings.keySet());
        sheet.facts.addAll(retirements);
        return sheet;
    }

    /** Adds the aims that the profile states: they are made with the readings of this sheet. */
    public void add(List<Aim> aims) {
        facts.addAll(aims);
    }

    /** The objects for rules to match. */
    public List<Object> objects() {
        return facts;
    }

    /** The fact at a path, such as {@code platforms[0].numbers.likes}; empty when it was not stated. */
    public Optional<Fact> at(String path) {
        return Optional.ofNullable(stated.get(path));
    }

    /** The facts at or below a path whose list positions are left out, such as {@code platforms.numbers}, in order. */
    public List<Fact> matching(String pattern) {
        List<Fact> facts = new ArrayList<>(byPattern.getOrDefault(pattern, List.of()));
        byPattern.subMap(pattern + ".", pattern + "/").values().forEach(facts::addAll);
        return facts.stream().sorted(Comparator.comparing(Fact::path)).toList();
    }

    /** Whether anything is stated at or below a path whose list positions are left out. */
    public boolean states(String pattern) {
        return byPattern.containsKey(pattern)
                || !byPattern.subMap(pattern + ".", pattern + "/").isEmpty();
    }

    private void state(Fact fact, String pattern) {
        stated.put(fact.path(), fact);
        byPattern.computeIfAbsent(pattern, unused -> new ArrayList<>()).add(fact);
    }

    /** The readings of a metric or figure, by what they are about. */
    public Optional<Reading> reading(String figure, String about) {
        return readings.keySet().stream()
                .filter(reading ->
                        reading.figure().equals(figure) && reading.about().equals(about))
                .findFirst();
    }

    /** The stated facts behind some components of an object that a rule matched. */
    public List<Fact> behind(Object object, Set<String> components) {
        if (object instanceof Reading reading) {
            return readings.getOrDefault(reading, List.of());
        }
        if (object instanceof Aim aim) {
            return AimFacts.behind(aim, components).stream()
                    .flatMap(path -> at(path).stream())
                    .toList();
        }
        String path = paths.get(object);
        return path == null ? List.of() : factsAt(path, object, components);
    }

    private List<Fact> factsAt(String path, Object object, Set<String> components) {
        if (object instanceof Item) {
            return at(path).stream().toList();
        }
        return components.stream()
                .sorted()
                .flatMap(name -> at(path + "." + name).stream())
                .toList();
    }

    private void addRecord(Record section, String path) {
        if (!path.isEmpty()) {
            facts.add(section);
            paths.put(section, path);
        }
        for (RecordComponent component : Components.of(section.getClass())) {
            Object value = Components.value(section, component);
            if (value != null) {
                add(value, path.isEmpty() ? component.getName() : path + "." + component.getName());
            }
        }
    }

    private void add(Object value, String path) {
        if (value instanceof Record nested) {
            addRecord(nested, path);
        } else if (value instanceof List<?> list) {
            addList(list, path);
        } else {
            addScalar(value, path);
        }
    }

    private void addScalar(Object value, String path) {
        Fact fact = new Fact(path, FactValues.of(value));
        state(fact, pattern(path));
        if (fact.value() instanceof BigDecimal && path.indexOf('[') < 0 && path.indexOf('.') > 0) {
            int dot = path.indexOf('.');
            whole.put(InputNames.name(path.substring(0, dot), path.substring(dot + 1)), Input.of(fact));
        }
    }

    private void addList(List<?> list, String path) {
        byPattern.computeIfAbsent(pattern(path), unused -> new ArrayList<>()); // an empty list is an answer too
        String pattern = pattern(path);
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            add(list.get(i), at);
            if (FactValues.isScalar(list.get(i)) && pattern.equals(path)) {
                Item item = new Item(path, String.valueOf(FactValues.of(list.get(i))), i + 1);
                facts.add(item);
                paths.put(item, at);
            }
        }
        addCount(list, path);
    }

    private static String pattern(String path) {
        return path.indexOf('[') < 0 ? path : POSITION.matcher(path).replaceAll("");
    }

    private void addCount(List<?> list, String path) {
        InputNames.COUNTS.forEach((name, counted) -> {
            if (counted.equals(path)) {
                Fact count = new Fact(path, BigDecimal.valueOf(list.size()));
                state(count, path);
                whole.put(name, Input.of(count));
            }
        });
    }

    private void addDays(Profile profile, LocalDate asOf) {
        LocalDate review =
                profile.practice() == null ? null : profile.practice().lastReview();
        if (review != null) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(review, asOf));
            whole.put(
                    InputNames.DAYS_SINCE_LAST_REVIEW,
                    new Input(days, List.of(new Fact("practice.lastReview", review.toString()))));
        }
    }

    private void addReadings(Profile profile, Formulas formulas) {
        List<PlatformUse> uses = profile.platforms() == null ? List.of() : profile.platforms();
        List<Map<String, Input>> inputs = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            inputs.add(platformInputs(uses.get(i), "platforms[" + i + "].numbers."));
        }
        addPaces(uses, inputs);
        inputs.forEach(one -> one.forEach((name, input) -> whole.merge(InputNames.sum(name), input, Input::plus)));

        for (int i = 0; i < uses.size(); i++) {
            Map<String, Input> all = new HashMap<>(whole);
            all.putAll(inputs.get(i));
            String platform = uses.get(i).platform();
            formulas.ofPlatform().forEach((id, formula) -> addReading(id, platform, formula, all));
        }
        formulas.ofWhole().forEach((id, formula) -> addReading(id, "", formula, whole));
    }

    /**
     * Adds the counts by day, so that platforms can be compared whose numbers come from periods of different length. Where
     * no platform states its period they are taken to be of the same length; where only some do, nothing is compared.
     */
    private void addPaces(List<PlatformUse> uses, List<Map<String, Input>> inputs) {
        List<Optional<Integer>> days = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            days.add(period("platforms[" + i + "].numbers."));
        }
        List<Optional<Integer>> given = IntStream.range(0, uses.size())
                .filter(i -> uses.get(i).numbers() != null)
                .mapToObj(days::get)
                .toList();
        boolean comparable =
                given.stream().allMatch(Optional::isEmpty) || given.stream().noneMatch(Optional::isEmpty);
        for (int i = 0; i < uses.size() && comparable; i++) {
            Map<String, Input> paces = new HashMap<>();
            int length = days.get(i).orElse(1);
            inputs.get(i).forEach((name, count) -> paces.put(InputNames.perDay(name), count.dividedBy(length)));
            inputs.get(i).putAll(paces);
        }
    }

    private Map<String, Input> platformInputs(PlatformUse use, String path) {
        Map<String, Input> inputs = new HashMap<>();
        for (String name : InputNames.platformNumbers()) {
            if (use.numbers() != null) {
                at(path + name).ifPresent(fact -> inputs.put(name, Input.of(fact)));
            }
        }
        return inputs;
    }

    private void addReading(String id, @Nullable String about, Formula formula, Map<String, Input> inputs) {
        formula.value(inputs)
                .ifPresent(value -> readings.put(
                        new Reading(
                                id, about == null ? "" : about, value.value().doubleValue()),
                        value.facts().stream()
                                .sorted(Comparator.comparing(Fact::path))
                                .toList()));
    }

    /** How many days some facts were counted over; empty when that is not stated, or differs among them. */
    public Optional<Integer> days(List<Fact> facts) {
        List<Optional<Integer>> periods =
                facts.stream().map(fact -> period(fact.path())).distinct().toList();
        return periods.size() == 1 ? periods.get(0) : Optional.empty();
    }

    private Optional<Integer> period(String path) {
        String section = path.substring(0, path.lastIndexOf('.') + 1);
        Optional<Fact> from = at(section + "from");
        Optional<Fact> to = at(section + "to");
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(1 + (int) ChronoUnit.DAYS.between(day(from.get()), day(to.get())));
    }

    private static LocalDate day(Fact fact) {
        return LocalDate.parse(fact.value().toString());
    }

    /** Facts behind a reading, in order of path. */
    public List<Fact> behind(Reading reading) {
        return readings.getOrDefault(reading, List.of());
    }
}
