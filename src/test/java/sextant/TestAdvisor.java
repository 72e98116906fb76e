package sextant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sextant.advice.Advice;
import sextant.input.Checked;
import sextant.input.Json;
import sextant.profile.Profile;
import sextant.profile.ProfileRefused;
import sextant.rulebook.RulebookRefused;

/** The shipped rulebook, opened once for all tests, on a day that does not pass. */
public final class TestAdvisor {

    /** The shipped rulebook. */
    public static final Path RULES = Path.of("rules");

    /** The profiles that everybody tests with. */
    public static final Path FIXTURES = Path.of("fixtures");

    /** It is 22 November 2026 wherever a profile does not say otherwise. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Nothing is kept, and the day does not pass. */
    public static final Options WITHOUT_CACHE = Options.DEFAULT.withClock(CLOCK);

    private TestAdvisor() {}

    private static final class Holder {

        static final Options OPTIONS = WITHOUT_CACHE.withCache(emptied(Path.of("target", "test-cache")));
        static final Checked<Sextant> SHIPPED = Sextant.open(RULES, OPTIONS);
    }

    /** The advisor with the shipped rulebook. Never close it. */
    public static Sextant shipped() {
        return Holder.SHIPPED.orThrow(RulebookRefused::new);
    }

    /** The options with which the shipped rulebook is open: nothing is compiled twice. */
    public static Options options() {
        return Holder.OPTIONS;
    }

    /** Opens another rulebook; rules that some test has compiled already are not compiled again. */
    public static Checked<Sextant> open(Path rulebook) {
        return Sextant.open(rulebook, options());
    }

    /** The profile in a document. */
    public static Profile profile(String text) {
        return shipped().read("profile", text).orThrow(ProfileRefused::new);
    }

    /** The advice on the profile in a document. */
    public static Advice advise(String text) {
        return shipped().advise(profile(text));
    }

    /** The advice of some advisor on the profile in a document, as bytes would have it. */
    public static String json(Sextant sextant, String text) {
        return Json.write(sextant.advise(sextant.read("profile", text).orThrow(ProfileRefused::new)));
    }

    /** The profiles that everybody tests with, in order of name. */
    public static List<Path> fixtures() {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an older program has compiled must not answer for the one under test. */
    private static Path emptied(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
