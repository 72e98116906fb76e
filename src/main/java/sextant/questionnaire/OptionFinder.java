package sextant.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.input.Checked;
import sextant.input.Nearest;
import sextant.input.Place;
import sextant.input.Problem;

/** Finds the option that somebody means: by its label, its id or its number. */
final class OptionFinder {

    private final List<Option> options;
    private final List<Option> english;

    /**
     * Prepares for some options.
     *
     * @param options the options, as they are shown
     * @param english the same with English labels
     */
    OptionFinder(List<Option> options, List<Option> english) {
        this.options = options;
        this.english = english;
    }

    /** The id of the option; or what the options are. */
    Checked<String> find(String typed, Place place) {
        return named(typed)
                .or(() -> numbered(typed))
                .map(id -> Checked.of(id, List.of()))
                .orElseGet(() -> Checked.refused(unknown(typed, place)));
    }

    /** The option that is called so; names are compared without regard to case and punctuation. */
    Optional<String> named(String typed) {
        String wanted = Nearest.fold(typed);
        return Stream.concat(options.stream(), english.stream())
                .filter(option -> Nearest.fold(option.label()).equals(wanted)
                        || Nearest.fold(option.id()).equals(wanted))
                .map(Option::id)
                .findFirst();
    }

    /** The option with a number, in the digits of any script. */
    Optional<String> numbered(String typed) {
        String number = typed.strip().replaceFirst("[.)]$", "");
        if (!number.matches("(?U)\\d{1,3}")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(number);
        return position >= 1 && position <= options.size()
                ? Optional.of(options.get(position - 1).id())
                : Optional.empty();
    }

    /** The user's own words first. */
    private List<String> known() {
        return Stream.concat(options.stream(), english.stream())
                .map(Option::label)
                .toList();
    }

    private Problem unknown(String typed, Place place) {
        List<String> labels = options.stream().map(Option::label).toList();
        return Problem.error("unknown-value", place, Map.of("value", typed, "allowed", String.join(", ", labels)))
                .suggesting(typed, known());
    }
}
