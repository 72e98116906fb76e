package sextant.workbench;

import java.util.List;

/**
 * Compares what a test expects of an aspect with what was found.
 *
 * @param aspect the aspect
 * @param found what was found, each thing with its names
 */
record Comparison(Aspect aspect, List<List<String>> found) {

    /** These and no others; in this order where the aspect is ranked. */
    boolean isExactly(List<String> expected) {
        boolean inOrder = !aspect.isRanked()
                || found.stream().map(names -> names.get(0)).toList().equals(expected);
        return inOrder
                && has(expected)
                && found.stream().allMatch(names -> names.stream().anyMatch(expected::contains));
    }

    /** These among others. */
    boolean has(List<String> expected) {
        return expected.stream().allMatch(this::isFound);
    }

    /** None of these. */
    boolean hasNot(List<String> expected) {
        return expected.stream().noneMatch(this::isFound);
    }

    private boolean isFound(String name) {
        return found.stream().anyMatch(names -> names.contains(name));
    }

    /** What was found, in words. */
    String shown() {
        return found.stream().map(names -> names.get(0)).toList().toString();
    }
}
