package sextant.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sextant.advice.SmartCheck;
import sextant.advice.SmartCheck.Letter;
import sextant.advice.Warning;
import sextant.rulebook.RuleOutline;

/** Reads the five checks of a goal off the warnings about it: the same rules judge the user's goals and our drafts. */
final class SmartChecks {

    private final Map<String, Letter> letters = new HashMap<>();

    SmartChecks(List<RuleOutline> outlines) {
        outlines.stream()
                .filter(outline -> outline.smart() != null)
                .forEach(outline -> letters.put(outline.id(), outline.smart()));
    }

    List<SmartCheck> of(String about, List<Warning> warnings) {
        return Arrays.stream(Letter.values())
                .map(letter -> check(letter, about, warnings))
                .toList();
    }

    private SmartCheck check(Letter letter, String about, List<Warning> warnings) {
        List<String> findings = warnings.stream()
                .filter(warning -> warning.about().equals(about))
                .map(Warning::code)
                .filter(code -> letters.get(code) == letter)
                .toList();
        return new SmartCheck(letter, findings.isEmpty(), findings);
    }
}
