package sextant.report;

import sextant.advice.ActionAdvice;
import sextant.catalogue.Step;
import sextant.report.view.ActionWords;

/** What to do, in the order of work. */
final class ActionSection extends Section {

    ActionSection(Page page) {
        super(page);
    }

    @Override
    void write() {
        canvas.heading(words.say("headings.actions"));
        for (Step step : Step.values()) {
            var actions = advice.actions().stream()
                    .filter(action -> action.step() == step)
                    .toList();
            if (!actions.isEmpty()) {
                canvas.wrapped(" ", canvas.ink().bold(words.value(step)));
                actions.forEach(this::write);
            }
        }
    }

    private void write(ActionAdvice action) {
        ActionWords said = new ActionWords(words, advice);
        String number = "%3d  ".formatted(action.rank());
        canvas.hanging("", number, said.what(action));
        canvas.wrapped("     ", canvas.ink().dim(said.how(action)));
        String serves = said.serves(action, style.why() ? Integer.MAX_VALUE : 1);
        canvas.wrapped("     ", canvas.ink().dim(serves + words.cite(action.sources())));
    }
}
