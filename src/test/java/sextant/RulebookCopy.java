package sextant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the shipped rulebook that a test may spoil. */
public final class RulebookCopy {

    private final Path folder;

    private RulebookCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies the shipped rulebook into a folder. */
    public static RulebookCopy in(Path folder) {
        RulebookCopy copy = new RulebookCopy(folder);
        filesBelow(TestAdvisor.RULES)
                .forEach(file -> copy.write(TestAdvisor.RULES.relativize(file).toString(), TestAdvisor.text(file)));
        return copy;
    }

    /** The folder that can be opened. */
    public Path folder() {
        return folder;
    }

    /** The content of a file. */
    public String text(String file) {
        return TestAdvisor.text(folder.resolve(file));
    }

    /** Writes a file, whether it was there or not. */
    public void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    public void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces something that a file says exactly once. */
    public void replace(String file, String said, String instead) {
        String text = text(file);
        int at = text.indexOf(said);
        if (at < 0 || text.indexOf(said, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    file + " says it " + (at < 0 ? "nowhere" : "more than once") + ": " + said);
        }
        write(file, text.substring(0, at) + instead + text.substring(at + said.length()));
    }

    /** Replaces the one match of a regular expression in a file. */
    public void replaceMatch(String file, String regex, String instead) {
        Pattern pattern = Pattern.compile(regex);
        String text = text(file);
        if (pattern.matcher(text).results().count() != 1) {
            throw new IllegalArgumentException(file + " must match exactly once: " + regex);
        }
        write(file, pattern.matcher(text).replaceFirst(instead));
    }

    /** Rewrites every file whose name ends so. */
    public void rewrite(String ending, UnaryOperator<String> edit) {
        filesBelow(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .map(file -> folder.relativize(file).toString())
                .forEach(file -> write(file, edit.apply(text(file))));
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
