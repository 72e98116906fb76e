package sextant.engine.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import sextant.input.Json;
import sextant.rulebook.RuleOutline;
import tools.jackson.core.JacksonException;

/**
 * Keeps compiled rules between starts, by key. What cannot be read is compiled again, and what cannot be written is not
 * kept: the cache is never a reason to fail.
 */
final class RuleCache {

    private static final String CONTENTS = "contents.json";

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    private record Contents(List<RuleOutline> outlines, List<String> models) {}

    Optional<CompiledRules> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<CompiledRules> read(InputStream in) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        byte[] contents = entries.remove(CONTENTS);
        if (contents == null) {
            return Optional.empty();
        }
        Contents read = Json.MAPPER.readValue(contents, Contents.class);
        return entries.keySet().containsAll(read.models())
                ? Optional.of(new CompiledRules(read.outlines(), read.models(), entries))
                : Optional.empty();
    }

    void keep(String key, CompiledRules rules) {
        write(file(key), out -> write(out, rules));
    }

    /** Something that writes itself to a stream. */
    private interface Content {

        void to(OutputStream out) throws IOException;
    }

    /** Writes beside the place and moves, so that nobody ever reads half a file. */
    private void write(Path file, Content content) {
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "new", ".part");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.to(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // a folder that cannot be written costs the next start some seconds, nothing else
        }
    }

    private static void write(OutputStream out, CompiledRules rules) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(Json.MAPPER.writeValueAsBytes(new Contents(rules.outlines(), rules.models())));
            for (Map.Entry<String, byte[]> type : rules.classes().entrySet()) {
                zip.putNextEntry(new ZipEntry(type.getKey()));
                zip.write(type.getValue());
            }
        }
    }

    Optional<byte[]> snapshot(String key) {
        Path file = folder.resolve(key + ".rulebook");
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keepSnapshot(String key, byte[] snapshot) {
        write(folder.resolve(key + ".rulebook"), out -> out.write(snapshot));
    }

    private Path file(String key) {
        return folder.resolve(key + ".rules");
    }
}
