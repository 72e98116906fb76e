package sextant.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a path, one after the other. */
final class Steps {

    private static final Pattern STEP = Pattern.compile("\\G(?:(?:^|\\.)([^.\\[\\]]+)|\\[([^\\[\\]]+)])");

    private Steps() {}

    /**
     * A step down.
     *
     * @param name the key, or the position or name of an element
     * @param isElement whether it goes into a list
     */
    record Step(String name, boolean isElement) {

        @Override
        public String toString() {
            return isElement ? "[" + name + "]" : name;
        }
    }

    /** The steps of a path; empty when it is none. */
    static Optional<List<Step>> of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (matcher.find()) {
            boolean element = matcher.group(2) != null;
            steps.add(new Step((element ? matcher.group(2) : matcher.group(1)).strip(), element));
            end = matcher.end();
        }
        return steps.isEmpty() || end < path.length() || steps.get(0).isElement()
                ? Optional.empty()
                : Optional.of(steps);
    }
}
