package sextant.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sextant.input.Checked;
import sextant.input.Document;
import sextant.input.DocumentReader;
import sextant.input.Place;
import sextant.input.Problem;

/**
 * A file that a user names, or standard input.
 *
 * @param name what it is called in messages
 * @param text what stands in it
 */
record InputFile(String name, String text) {

    /** What stands for standard input where a file is expected. */
    static final String STANDARD_INPUT = "-";

    /** Reads a file as a document: a profile, or some other JSON or YAML. */
    static Checked<Document> document(String file, @Nullable String language, Environment environment) {
        return read(file, language, environment).then(input -> DocumentReader.read(input.name(), input.text()));
    }

    /**
     * Reads a file.
     *
     * @param file the file's name, or {@link #STANDARD_INPUT}
     * @param language the language to name standard input in; null for that of the locale
     * @return the text; or a problem {@code no-file} or {@code not-readable}
     */
    static Checked<InputFile> read(String file, @Nullable String language, Environment environment) {
        if (file.equals(STANDARD_INPUT)) {
            String name = environment.words(language).text("cli.said.standard-input");
            return read(name, () -> environment.in().readAllBytes());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            return notReadable(file, "a-folder");
        }
        return Files.exists(path) ? read(file, () -> Files.readAllBytes(path)) : missing(file, path);
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private static Checked<InputFile> read(String name, Bytes bytes) {
        try {
            return Checked.of(new InputFile(name, decoded(bytes.read())), List.of());
        } catch (CharacterCodingException e) {
            return notReadable(name, "not-utf-8");
        } catch (AccessDeniedException e) {
            return notReadable(name, "not-allowed");
        } catch (IOException e) {
            return notReadable(name, e.toString());
        }
    }

    /** The text; unlike {@code new String}, a decoder puts nothing in the place of what it cannot read. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Checked<InputFile> missing(String file, Path path) {
        Problem problem = Problem.error("no-file", Place.of(file), Map.of("value", file));
        return Checked.refused(problem.suggesting(file, FileNames.beside(path)));
    }

    private static Checked<InputFile> notReadable(String name, String what) {
        return Checked.refused(Problem.error("not-readable", Place.of(name), Map.of("what", what)));
    }
}
