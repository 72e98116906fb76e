package sextant.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/**
 * The files of a rulebook: their texts by path below it. Hidden files and a {@code README.md} are not part of it.
 *
 * @param texts the texts, with {@code /} between the parts of a path on every system
 */
public record RulebookFiles(NavigableMap<String, String> texts) {

    private static final long LARGEST_FILE = 4L << 20;

    public RulebookFiles {
        texts = Collections.unmodifiableNavigableMap(new TreeMap<>(texts));
    }

    /** Reads all files below a folder; a problem when it is no folder, or when a file is too large or not UTF-8. */
    public static Checked<RulebookFiles> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Checked.refused(
                    Problem.error("rulebook-missing", Place.of(folder.toString()), Map.of("value", folder.toString())));
        }
        NavigableMap<String, String> texts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> isPart(folder.relativize(path)))
                    .forEach(path -> read(folder, path, texts, problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Checked.of(new RulebookFiles(texts), problems);
    }

    private static boolean isPart(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !relative.toString().equals("README.md");
    }

    private static void read(Path folder, Path path, Map<String, String> texts, List<Problem> problems) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            if (Files.size(path) > LARGEST_FILE) {
                problems.add(Problem.error("not-readable", Place.of(name), Map.of("what", "too-large")));
            } else {
                texts.put(name, Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        } catch (CharacterCodingException e) {
            problems.add(Problem.error("not-readable", Place.of(name), Map.of("what", "not-utf-8")));
        } catch (IOException e) {
            problems.add(Problem.error("not-readable", Place.of(name), Map.of("what", e.toString())));
        }
    }
}
