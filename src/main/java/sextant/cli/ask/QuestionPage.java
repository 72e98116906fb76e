package sextant.cli.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.profile.FactShape;
import sextant.questionnaire.Command;
import sextant.questionnaire.Option;
import sextant.report.DisplayWidth;
import sextant.report.Ink;
import sextant.text.Texts;

/** A question on a screen: draws it and does what keys say. */
final class QuestionPage {

    private static final int LEAST_OPTIONS = 4;
    private static final int WIDEST_BAR = 20;

    /** Screens of no more lines than this have none to spare. */
    private static final int ROOM_FOR_OUTLOOK = 18;

    private final Card card;
    private final Texts texts;
    private final Field field;
    private final Picking picking;

    QuestionPage(Card card, Texts texts) {
        this.card = card;
        this.texts = texts;
        this.picking = new Picking(card);
        boolean oneText = card.asked().shape().kind() == FactShape.Kind.TEXT
                && !card.asked().many()
                && !card.chosen().isEmpty();
        this.field = new Field(oneText ? card.chosen().get(0) : "");
    }

    private boolean hasOptions() {
        return !card.options().isEmpty();
    }

    /** Does what a key says; gives what the user does with the question, once that is clear. */
    Optional<Input> press(Key key) {
        return switch (key.kind()) {
            case STOP -> Optional.of(new Input.Does(Command.QUIT));
            case ESCAPE -> escape();
            case ENTER -> enter();
            case UP, DOWN, PAGE_UP, PAGE_DOWN, TAB -> move(key);
            default -> type(key);
        };
    }

    private Optional<Input> escape() {
        if (field.isEmpty() || !hasOptions()) {
            return Optional.of(new Input.Does(Command.BACK));
        }
        return edit("");
    }

    private Optional<Input> edit(String text) {
        field.set(text);
        picking.filter(text);
        return Optional.empty();
    }

    private Optional<Input> enter() {
        if (!hasOptions() || (!field.isEmpty() && !picking.isOn())) {
            return Optional.of(new Input.Typed(field.text()));
        }
        if (!card.asked().many()) {
            return Optional.of(
                    picking.isOn() ? new Input.Chosen(List.of(picking.current().id())) : new Input.Typed(""));
        }
        if (!field.isEmpty()) {
            picking.toggle();
            return edit("");
        }
        return Optional.of(all());
    }

    /** All that are picked; taking away the last one means that there is none. */
    private Input all() {
        if (!picking.picked().isEmpty()) {
            return new Input.Chosen(picking.picked());
        }
        return card.chosen().isEmpty() ? new Input.Typed("") : new Input.Does(Command.NONE);
    }

    private Optional<Input> move(Key key) {
        if (hasOptions()) {
            picking.move(
                    switch (key.kind()) {
                        case UP -> -1;
                        case PAGE_UP -> -10;
                        case PAGE_DOWN -> 10;
                        default -> 1;
                    });
        }
        return Optional.empty();
    }

    private Optional<Input> type(Key key) {
        boolean toggles = card.asked().many() && field.isEmpty() && key.types(" ") && picking.isOn();
        if (toggles) {
            picking.toggle();
            return Optional.empty();
        }
        if (field.press(key) && hasOptions()) {
            picking.filter(field.text());
        }
        return Optional.empty();
    }

    /**
     * Draws it.
     *
     * @param outlook lines on the advice so far
     */
    Page draw(Screen screen, List<String> outlook) {
        Page page = screen.page();
        Page bottom = bottom(screen, outlook);
        boolean roomy = screen.height() - bottom.lines().size() > 12;
        head(page);
        page.paragraph("", card.ask(), page.ink()::bold);
        if (roomy) {
            page.paragraph("  ", card.help(), page.ink()::dim);
        }
        page.paragraph("  ", card.hint(), page.ink()::dim);
        card.current()
                .filter(unused -> roomy)
                .ifPresent(answer ->
                        page.paragraph("  ", texts.text("ask.current", Map.of("answer", answer)), page.ink()::good));
        card.notices()
                .forEach(notice -> page.paragraph(
                        notice.mark(), notice.text(), notice.wrong() ? page.ink()::warn : page.ink()::good));
        page.typing("> ", field);
        int room = screen.height() - page.lines().size() - bottom.lines().size() - 1;
        options(page, Math.max(LEAST_OPTIONS, room));
        while (page.lines().size() + bottom.lines().size() < screen.height()) {
            page.blank();
        }
        page.add(bottom.lines());
        return page;
    }

    /** The topic, and at the end of the line how much of all is done. */
    private void head(Page page) {
        int columns = Math.min(WIDEST_BAR, page.width() / 4);
        int full = (int) Math.round(columns * card.progress());
        String bar = "▓".repeat(full) + "░".repeat(columns - full);
        String head = Page.fit(card.head(), page.width() - columns - 2);
        String gap = " ".repeat(page.width() - columns - DisplayWidth.of(head));
        page.line(head + gap + bar, page.ink()::heading);
        page.blank();
    }

    private void options(Page page, int room) {
        List<Option> shown = picking.shown();
        int first = Math.max(0, Math.min(picking.at() - room / 2, shown.size() - room));
        int columns = String.valueOf(card.options().size()).length();
        for (int i = first; i < Math.min(shown.size(), first + room); i++) {
            option(page, shown.get(i), i == picking.at(), columns);
        }
    }

    private void option(Page page, Option option, boolean current, int columns) {
        String number = String.valueOf(picking.number(option));
        String box = card.asked().many() ? box(picking.rank(option)) + " " : "";
        String start = (current ? "› " : "  ") + " ".repeat(columns - number.length()) + number + "  " + box;
        boolean picked = picking.rank(option) > 0;
        Ink ink = page.ink();
        UnaryOperator<String> colour = current ? ink::bold : picked ? ink::good : text -> text;
        page.line(start + texts.isolated(option.label()), colour);
    }

    private String box(int rank) {
        return rank == 0 ? "[ ]" : card.asked().question().ranked() ? "[" + rank + "]" : "[×]";
    }

    private Page bottom(Screen screen, List<String> outlook) {
        Page page = screen.page();
        if (screen.height() > ROOM_FOR_OUTLOOK) {
            page.line("─".repeat(page.width()), page.ink()::dim);
            outlook(page, outlook, screen.height() / 4);
        }
        String keys = !hasOptions() ? "question" : card.asked().many() ? "several" : "options";
        page.paragraph("", together(texts.text("ask.keys." + keys)), page.ink()::dim);
        return page;
    }

    /** The advice so far; its lists on one line each, where there is little room. */
    private static void outlook(Page page, List<String> outlook, int room) {
        Page whole = new Page(page.width(), page.ink());
        outlook.forEach(line -> whole.paragraph("", line, text -> text));
        if (whole.lines().size() <= room) {
            page.add(whole.lines());
        } else {
            page.paragraph("", outlook.get(0), text -> text);
            outlook.stream().skip(1).forEach(line -> page.line(line, text -> text));
        }
    }

    /** Keys stay on one line with what they do. */
    private static String together(String keys) {
        return Stream.of(keys.split(" · ", -1))
                .map(key -> key.replace(' ', '\u00a0'))
                .collect(Collectors.joining(" · "));
    }
}
