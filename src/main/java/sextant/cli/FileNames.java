package sextant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the files that somebody may have meant. */
final class FileNames {

    private FileNames() {}

    /** The files in the folder of a path; empty when there is no such folder. */
    static List<String> beside(Path path) {
        Path folder = path.getParent() == null ? Path.of(".") : path.getParent();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // only a suggestion
        }
    }
}
