package sextant.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a questionnaire begins and where it ends. */
final class AskFiles {

    private static final Path USUAL = Path.of("profile.json");

    @Option(names = "--resume", paramLabel = "FILE")
    @Nullable
    Path resume;

    @Option(names = "--session", paramLabel = "FILE")
    @Nullable
    Path session;

    @Option(names = "--from", paramLabel = "FILE")
    @Nullable
    String from;

    @Option(names = "--answers", paramLabel = "FILE")
    @Nullable
    String answers;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "profile-output")
    @Nullable
    Path output;

    @Option(names = "--overwrite")
    boolean overwrite;

    /** Where the profile goes. */
    Path profile() {
        return output == null ? USUAL : output;
    }

    /** Where the session is kept; for a new one, the usual place beside the profile, which may be taken. */
    Path session() {
        if (session != null) {
            return session;
        }
        return resume != null ? resume : beside(profile(), ".session");
    }

    /** A file beside another one, with something more in its name. */
    private static Path beside(Path file, String more) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + more + ".json");
    }

    /** The first file of a name like this one that does not exist. */
    static Path free(Path taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> beside(taken, "-" + number))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the profile would take the place of another file without anybody having said so. */
    Optional<Path> inTheWay() {
        return Optional.of(profile()).filter(file -> !overwrite && Files.exists(file));
    }
}
