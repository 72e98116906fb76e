package sextant.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import sextant.text.Texts;

/** A screen with lists to pick from and a line to type on, and below it the advice so far. */
final class ScreenFace implements Face {

    /** So often, in milliseconds, it is looked whether something else has changed. */
    private static final long PATIENCE = 150;

    private final Screen screen;
    private final Texts texts;
    private final Supplier<List<String>> outlook;

    ScreenFace(Screen screen, Texts texts, Supplier<List<String>> outlook) {
        this.screen = screen;
        this.texts = texts;
        this.outlook = outlook;
    }

    /** What is drawn when nobody presses a key: the advice so far and the size may change all the same. */
    private Key key(Supplier<Page> page) {
        List<Object> drawn = List.of();
        while (true) {
            List<Object> state = List.of(outlook.get(), screen.width(), screen.height());
            if (!state.equals(drawn)) {
                screen.draw(page.get());
                drawn = state;
            }
            Key key = screen.key(PATIENCE);
            if (!key.is(Key.Kind.NONE)) {
                return key;
            }
        }
    }

    @Override
    public Input ask(Card card) {
        QuestionPage question = new QuestionPage(card, texts);
        while (true) {
            Optional<Input> input = question.press(key(() -> question.draw(screen, outlook.get())));
            if (input.isPresent()) {
                return input.get();
            }
        }
    }

    @Override
    public OptionalInt pick(Menu menu) {
        MenuPage page = new MenuPage(menu, texts);
        while (true) {
            OptionalInt picked = page.press(key(() -> page.draw(screen)));
            if (picked.isPresent() || page.isStopped()) {
                return picked;
            }
        }
    }

    @Override
    public void tell(List<String> lines) {
        if (!lines.isEmpty()) {
            key(() -> told(lines));
        }
    }

    private Page told(List<String> lines) {
        Page page = screen.page();
        lines.forEach(line -> page.paragraph("", line, text -> text));
        page.blank();
        page.paragraph("", texts.text("ask.keys.told"), page.ink()::dim);
        return page;
    }

    @Override
    public void close() {
        screen.close();
    }
}
