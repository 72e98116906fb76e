package sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sextant.Options;
import sextant.RulebookCopy;
import sextant.Sextant;
import sextant.TestAdvisor;
import sextant.input.Problem;
import sextant.rulebook.RulebookRefused;

/** The cache makes a start faster. It is never a reason to fail, and never to say something else. */
final class RuleCacheTest {

    @TempDir
    private Path temporary;

    @Test
    void what_was_kept_gives_the_same_advice() throws IOException {
        assertThat(prepared()).noneMatch(file -> file.toString().endsWith(".part"));
        assertThat(advice(copyOfPrepared())).isEqualTo(shipped());
    }

    @Test
    void broken_rules_are_compiled_again() throws IOException {
        Path cache = broken(RuleCacheTest::hasRules, bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(advice(cache)).isEqualTo(shipped());
        assertThat(advice(cache)).isEqualTo(shipped());
    }

    @Test
    void a_broken_snapshot_is_made_again() throws IOException {
        List<UnaryOperator<byte[]>> ways = List.of(
                bytes -> new byte[0],
                bytes -> Arrays.copyOf(bytes, bytes.length / 2),
                bytes -> bytes("not what it was"),
                bytes -> bytes("{}"),
                bytes -> bytes("null"));
        for (UnaryOperator<byte[]> way : ways) {
            Path cache = broken(file -> !hasRules(file), way);
            assertThat(advice(cache)).isEqualTo(shipped());
            assertThat(advice(cache)).isEqualTo(shipped());
        }
    }

    @Test
    void rules_with_classes_that_are_none_are_compiled_again() throws IOException {
        Path cache = broken(RuleCacheTest::hasRules, RuleCacheTest::withoutClasses);
        assertThat(advice(cache)).isEqualTo(shipped());
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_reason_to_fail() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThat(advice(file.resolve("cache"))).isEqualTo(shipped());
    }

    @Test
    void a_snapshot_that_is_a_folder_is_no_reason_to_fail() throws IOException {
        Path cache = copyOfPrepared();
        for (Path file : files(cache)) {
            if (!hasRules(file)) {
                Files.delete(file);
                Files.createDirectory(file);
            }
        }
        assertThat(advice(cache)).isEqualTo(shipped());
    }

    @Test
    void many_may_open_with_the_same_cache_at_once() {
        Path cache = temporary.resolve("cache");
        List<String> advice =
                Stream.of(cache, cache).parallel().map(RuleCacheTest::advice).toList();
        assertThat(advice).containsOnly(shipped());
        assertThat(files(cache)).hasSize(2);
    }

    @Test
    void a_fault_is_found_where_it_stands_though_remarks_have_moved_it() throws IOException {
        RulebookCopy copy = RulebookCopy.in(temporary.resolve("rules"));
        String file = "warn/money.drl";
        copy.write(file, "// A remark.\n\n// Another one.\n" + copy.text(file));
        copy.replaceMatch("texts/en/warnings.yaml", "(?m)^organic-only:$", "no-such-warning:");
        List<String> lines = copy.text(file).lines().toList();
        assertThat(Sextant.open(copy.folder(), options(copyOfPrepared())).problems())
                .filteredOn(problem -> problem.code().equals("text-missing"))
                .extracting(Problem::place)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(lines.get(place.line() - 1)).startsWith("rule "));
    }

    private Path copyOfPrepared() throws IOException {
        return broken(file -> false, bytes -> bytes);
    }

    /** What was kept when the shipped rulebook was opened. */
    private static List<Path> prepared() {
        assertThat(shipped()).isNotBlank();
        return files(TestAdvisor.options().cache().orElseThrow());
    }

    /** A copy of it, some of whose files are broken in some way. */
    private Path broken(Predicate<Path> which, UnaryOperator<byte[]> way) throws IOException {
        Path cache = Files.createTempDirectory(temporary, "cache");
        for (Path file : prepared()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(cache.resolve(file.getFileName()), which.test(file) ? way.apply(bytes) : bytes);
        }
        return cache;
    }

    private static boolean hasRules(Path file) {
        return file.toString().endsWith(".rules");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Options options(Path cache) {
        return TestAdvisor.WITHOUT_CACHE.withCache(cache);
    }

    private static String advice(Path cache) {
        try (Sextant sextant = Sextant.open(TestAdvisor.RULES, options(cache)).orThrow(RulebookRefused::new)) {
            return advice(sextant);
        }
    }

    private static String shipped() {
        return advice(TestAdvisor.shipped());
    }

    private static String advice(Sextant sextant) {
        return TestAdvisor.json(sextant, TestAdvisor.text(TestAdvisor.FIXTURES.resolve("corner-cafe.json")));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same archive, with nothing in its classes. */
    private static byte[] withoutClasses(byte[] archive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith(".json") ? from.readAllBytes() : new byte[] {1, 2, 3});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
