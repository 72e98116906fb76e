package sextant.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sextant.questionnaire.Command;
import sextant.text.Texts;

/** A menu on a screen: draws it and does what keys say. */
final class MenuPage {

    private final Menu menu;
    private final Texts texts;
    private final Field number = new Field("");
    private int at;
    private boolean stopped;

    MenuPage(Menu menu, Texts texts) {
        this.menu = menu;
        this.texts = texts;
    }

    /** Whether the user stops here. */
    boolean isStopped() {
        return stopped;
    }

    /** Does what a key says; gives what is picked, once that is clear. */
    OptionalInt press(Key key) {
        switch (key.kind()) {
            case STOP -> stopped = true;
            case ENTER -> {
                return OptionalInt.of(at);
            }
            case UP -> move(-1);
            case DOWN, TAB -> move(1);
            case PAGE_UP -> move(-10);
            case PAGE_DOWN -> move(10);
            default -> type(key);
        }
        return OptionalInt.empty();
    }

    private void move(int by) {
        number.set("");
        at = Math.max(0, Math.min(menu.entries().size() - 1, at + by));
    }

    private void type(Key key) {
        stopped = key.types(Command.QUIT.sign());
        boolean digit = key.text().matches("(?U)\\d");
        if (!digit && key.is(Key.Kind.TEXT)) {
            return;
        }
        number.press(key);
        if (number.text().matches("(?U)\\d{1,4}")) {
            at = Math.max(0, Math.min(menu.entries().size(), Integer.parseInt(number.text())) - 1);
        }
    }

    Page draw(Screen screen) {
        Page page = screen.page();
        page.paragraph("", menu.title(), page.ink()::bold);
        page.blank();
        Page bottom = screen.page();
        bottom.blank();
        bottom.paragraph("", texts.text("ask.keys.menu"), page.ink()::dim);
        int room = screen.height() - page.lines().size() - bottom.lines().size();
        List<String> rows = new ArrayList<>();
        int current = rows(rows, screen);
        int first = Math.max(0, Math.min(current - room / 2, rows.size() - room));
        page.add(rows.subList(first, Math.min(rows.size(), first + room)));
        page.add(bottom.lines());
        return page;
    }

    /** Adds a row for each entry and heading; gives that of the current entry. */
    private int rows(List<String> rows, Screen screen) {
        int current = 0;
        int columns = String.valueOf(menu.entries().size()).length();
        for (int i = 0; i < menu.entries().size(); i++) {
            Page row = screen.page();
            heading(row, menu.entries().get(i).heading(), i > 0);
            current = i == at ? rows.size() + row.lines().size() : current;
            row(row, i, columns);
            rows.addAll(row.lines());
        }
        return current;
    }

    private static void heading(Page row, String heading, boolean apart) {
        if (!heading.isEmpty()) {
            if (apart) {
                row.blank();
            }
            row.line(heading, row.ink()::heading);
        }
    }

    private void row(Page row, int index, int columns) {
        Menu.Entry entry = menu.entries().get(index);
        String number = String.valueOf(index + 1);
        String start = (index == at ? "› " : "  ") + " ".repeat(columns - number.length()) + number + "  ";
        String text = entry.detail().isEmpty()
                ? entry.label()
                : texts.text("ask.menu.entry", Map.of("label", entry.label(), "detail", entry.detail()));
        row.line(start + text, index == at ? row.ink()::bold : entry.muted() ? row.ink()::dim : line -> line);
    }
}
