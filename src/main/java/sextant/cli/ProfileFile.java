package sextant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sextant.Sextant;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.input.Place;
import sextant.input.Problem;
import tools.jackson.databind.node.ObjectNode;

/** A profile in a file, as a tree that keeps what the user wrote: order, names, what is left blank. */
final class ProfileFile {

    private static final String INTO = "--into";

    private final Path file;
    private final Sextant sextant;

    ProfileFile(Path file, Sextant sextant) {
        this.file = file;
        this.sextant = sextant;
    }

    private String name() {
        return file.toString();
    }

    /** The profile; an empty one when there is no file yet. */
    Checked<ObjectNode> read() {
        if (Files.isDirectory(file)) {
            return Checked.refused(Problem.error("output-is-folder", Place.of(INTO), Map.of("value", name())));
        }
        if (!Files.exists(file)) {
            return hasFolder()
                    ? Checked.of(Json.MAPPER.createObjectNode(), List.of())
                    : Checked.refused(Problem.error(
                            "output-no-folder", Place.of(INTO), Map.of("value", String.valueOf(folder()))));
        }
        return content().then(this::tree);
    }

    private boolean hasFolder() {
        return Files.isDirectory(folder());
    }

    private Path folder() {
        Path absolute = file.toAbsolutePath();
        return absolute.getParent() == null ? absolute : absolute.getParent();
    }

    private Checked<String> content() {
        try {
            return Checked.of(Files.readString(file), List.of());
        } catch (CharacterCodingException e) {
            return Checked.refused(Problem.error("not-readable", Place.of(name()), Map.of("what", "not-utf-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checked<ObjectNode> tree(String text) {
        return sextant.read(name(), text)
                .then(valid -> text.stripLeading().startsWith("{")
                        ? Checked.of((ObjectNode) Json.MAPPER.readTree(text), List.of())
                        : Checked.refused(Problem.error("import-yaml", Place.of(name()), Map.of("value", name()))));
    }

    /** Writes a profile, if it is a valid one, wholly or not at all; the problems otherwise. */
    List<Problem> write(ObjectNode profile) {
        List<Problem> problems = problems(profile);
        if (!problems.isEmpty()) {
            return problems;
        }
        byte[] bytes = Json.write(profile).getBytes(StandardCharsets.UTF_8);
        return WholeFile.write(file, bytes)
                ? List.of()
                : List.of(Problem.error("output-not-writable", Place.of(INTO), Map.of("value", name())));
    }

    /** What would be wrong with a profile. */
    List<Problem> problems(ObjectNode profile) {
        return Optional.of(profile)
                .filter(tree -> !tree.isEmpty())
                .map(tree -> sextant.read(name(), Json.write(tree)).problems())
                .orElse(List.of());
    }
}
