package sextant.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that could be read: its tree, and where each value stands. Values that are null or blank are left out of
 * the tree, because not telling and telling nothing are the same.
 *
 * @param name the name by which the user knows it
 * @param tree the content
 * @param lines the line of each path, as far as known
 * @param blanks the paths of what was left out
 */
public record Document(String name, JsonNode tree, Map<String, Integer> lines, Set<String> blanks) {

    /** A document in which nothing was left out. */
    public Document(String name, JsonNode tree, Map<String, Integer> lines) {
        this(name, tree, lines, Set.of());
    }

    /** The place of a path, or of the nearest thing around it whose line is known. */
    public Place place(String path) {
        return new Place(name, line(path), path);
    }

    /** The same document without the values at some paths: an element of a list takes its list along. */
    public Document without(List<String> paths) {
        JsonNode copy = tree.deepCopy();
        paths.forEach(path -> remove(copy, path.replaceFirst("(\\[\\d+])+$", "")));
        return new Document(name, copy, lines, blanks);
    }

    private static void remove(JsonNode root, String path) {
        int dot = path.lastIndexOf('.');
        String pointer = dot < 0
                ? ""
                : "/" + path.substring(0, dot).replaceAll("[.\\[]", "/").replace("]", "");
        if (root.at(pointer) instanceof ObjectNode owner) {
            owner.remove(path.substring(dot + 1));
        }
    }

    private int line(String path) {
        Integer line = lines.get(path);
        if (line != null || path.isEmpty()) {
            return line == null ? 0 : line;
        }
        return line(path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')))));
    }
}
