package sextant.cli.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sextant.input.Nearest;
import sextant.questionnaire.Option;

/** Options that are picked on a screen: which are shown, which is under the cursor, which are picked. */
final class Picking {

    private final Card card;
    private final Set<String> picked;
    private List<Option> shown;
    private int at;

    Picking(Card card) {
        this.card = card;
        this.picked = new LinkedHashSet<>(card.chosen());
        this.shown = card.options();
        this.at = card.asked().many() ? -1 : positionOfChosen();
    }

    private int positionOfChosen() {
        return card.options().stream()
                .map(Option::id)
                .toList()
                .indexOf(card.chosen().isEmpty() ? "" : card.chosen().get(0));
    }

    List<Option> shown() {
        return shown;
    }

    int at() {
        return at;
    }

    List<String> picked() {
        return List.copyOf(picked);
    }

    /** The place of an option among those that are picked, from 1; 0 when it is not. */
    int rank(Option option) {
        return List.copyOf(picked).indexOf(option.id()) + 1;
    }

    /** The number by which an option can be typed. */
    int number(Option option) {
        return card.options().indexOf(option) + 1;
    }

    /** Shows only what a text may mean. */
    void filter(String typed) {
        shown = typed.isBlank()
                ? card.options()
                : card.options().stream()
                        .filter(option -> isMeant(option, typed.strip()))
                        .toList();
        at = typed.isBlank() ? -1 : shown.isEmpty() ? -1 : 0;
    }

    private boolean isMeant(Option option, String typed) {
        String wanted = Nearest.fold(typed);
        return !wanted.isEmpty()
                && (String.valueOf(number(option)).equals(typed)
                        || Nearest.fold(option.label()).contains(wanted)
                        || card.meant().apply(typed).contains(option.id()));
    }

    void move(int by) {
        at = Math.max(0, Math.min(shown.size() - 1, at + by));
    }

    boolean isOn() {
        return at >= 0 && at < shown.size();
    }

    Option current() {
        return shown.get(at);
    }

    void toggle() {
        if (isOn() && !picked.remove(current().id())) {
            picked.add(current().id());
        }
    }
}
