package sextant.engine.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import sextant.input.Json;
import sextant.rulebook.Digest;
import sextant.rulebook.RuleOutline;
import tools.jackson.core.JacksonException;

/**
 * Keeps compiled rules between starts, by key, each file with its own digest. What is damaged is compiled again, and what cannot be written is not
 * kept: the cache is never a reason to fail.
 */
final class RuleCache {

    private static final String CONTENTS = "contents.json";
    private static final int DIGEST_LENGTH = 32;

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    private record Contents(List<RuleOutline> outlines, List<String> models) {}

    Optional<CompiledRules> find(String key) {
        return read(file(key)).flatMap(RuleCache::rules);
    }

    private static Optional<CompiledRules> rules(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** What was written to a file; empty when there is no file, or when it is not what was written. */
    private static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            byte[] content = Arrays.copyOfRange(all, Math.min(DIGEST_LENGTH, all.length), all.length);
            boolean whole = MessageDigest.isEqual(
                    Arrays.copyOf(all, Math.min(DIGEST_LENGTH, all.length)),
                    Digest.sha256().digest(content));
            return whole ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
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
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(bytes, rules);
            write(file(key), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
    }

    /** Writes beside the place and moves, so that nobody ever reads half a file. */
    private void write(Path file, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "new", ".part");
            try (OutputStream out = Files.newOutputStream(temporary)) {
                out.write(Digest.sha256().digest(content));
                out.write(content);
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
        return read(folder.resolve(key + ".rulebook"));
    }

    void keepSnapshot(String key, byte[] snapshot) {
        write(folder.resolve(key + ".rulebook"), snapshot);
    }

    private Path file(String key) {
        return folder.resolve(key + ".rules");
    }
}
