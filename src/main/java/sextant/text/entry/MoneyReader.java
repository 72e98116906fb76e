package sextant.text.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sextant.input.Checked;
import sextant.input.Problem;

/** Reads amounts of money: the currency stands before the number or after it. */
final class MoneyReader {

    private static final BigDecimal SOME = BigDecimal.valueOf(1_500);

    private final EntryWords words;
    private final NumberReader numbers;
    private final Map<String, Currencies> currencies = new ConcurrentHashMap<>();

    MoneyReader(EntryWords words) {
        this.words = words;
        this.numbers = new NumberReader(words);
    }

    /** There are many of them: they are looked up when first needed. */
    private Currencies currencies() {
        return currencies.computeIfAbsent("", unused -> new Currencies(words));
    }

    Checked<Money> read(Typed typed, @Nullable String usual) {
        typed.drop(words.list("about"));
        Lexicon names = currencies().lexicon();
        Optional<Word> before = typed.take(names, true);
        Optional<BigDecimal> amount = numbers.read(typed);
        int end = typed.at();
        Optional<Word> after = amount.flatMap(unused -> typed.take(names, true));
        List<String> candidates = both(candidates(before), candidates(after));
        if (candidates.isEmpty() && (before.isPresent() || after.isPresent())) {
            typed.backTo(end);
        }
        return typed.result(amount.map(value -> money(value, candidates, usual, typed)), notMoney(typed));
    }

    private List<String> candidates(Optional<Word> word) {
        return word.map(currencies()::candidates).orElse(List.of());
    }

    /** What a sign before and a code after the number both allow. */
    private static List<String> both(List<String> before, List<String> after) {
        return before.isEmpty()
                ? after
                : after.isEmpty()
                        ? before
                        : before.stream().filter(after::contains).toList();
    }

    private Money money(BigDecimal amount, List<String> candidates, @Nullable String usual, Typed typed) {
        if (candidates.isEmpty()) {
            return new Money(amount, null);
        }
        if (candidates.size() == 1 || (usual != null && candidates.contains(usual))) {
            return new Money(amount, candidates.size() == 1 ? candidates.get(0) : usual);
        }
        return new Money(amount, ofSeveral(amount, candidates, typed));
    }

    private @Nullable String ofSeveral(BigDecimal amount, List<String> candidates, Typed typed) {
        Optional<String> own = currencies().own(candidates);
        if (own.isPresent()) {
            typed.add(words.readAs(typed, written(amount, own.get())));
            return own.get();
        }
        typed.add(Problem.error(
                "entry-money-shared",
                typed.place(),
                typed.arguments(Map.of(
                        "currencies",
                        words.formats().list(shown(candidates)),
                        "example",
                        written(amount, example(candidates))))));
        return null;
    }

    private static List<String> shown(List<String> candidates) {
        return Stream.concat(
                        Stream.of(example(candidates)),
                        candidates.stream().filter(code -> !code.equals(example(candidates))))
                .limit(3)
                .toList();
    }

    private static String example(List<String> candidates) {
        return candidates.contains("USD") ? "USD" : candidates.get(0);
    }

    private String written(BigDecimal amount, String code) {
        return words.written(amount) + " " + code;
    }

    private Problem notMoney(Typed typed) {
        return Problem.error(
                "entry-money",
                typed.place(),
                typed.arguments(Map.of("example", written(SOME, currencies().usual()))));
    }
}
