package sextant.engine.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells one build of the program from another: what one has checked and compiled, another must not take as it is. */
final class Build {

    /** The same for the same build on the same machine. */
    static final String FINGERPRINT = fingerprint();

    private Build() {}

    private static String fingerprint() {
        try {
            Path code = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? ofFolder(code) : ofFile(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program runs from a file or a folder", e);
        }
    }

    private static String ofFile(Path jar) throws IOException {
        return Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    }

    private static String ofFolder(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            long newest = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().lastModified())
                    .max()
                    .orElse(0);
            return "classes " + newest;
        }
    }
}
