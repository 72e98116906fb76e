package sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import sextant.input.Json;
import sextant.profile.Profile;

/** The same profile gets the same advice, byte for byte: again, beside others, and in a crowd. */
final class SameBytesTest {

    private static final int THREADS = 4;

    @Test
    void every_profile_gets_the_same_bytes_again_with_four_threads_at_work() throws Exception {
        List<Profile> profiles = Laws.profiles();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Profile> half = half(profiles, i);
                runs.add(() -> half.stream().filter(SameBytesTest::differs).count());
            }
            for (Future<Long> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Half of the profiles, in an order of its own: every profile is met by two of the four threads. */
    private static List<Profile> half(List<Profile> profiles, int thread) {
        List<Profile> half = new ArrayList<>();
        for (int i = thread % 2; i < profiles.size(); i += 2) {
            half.add(profiles.get(i));
        }
        Collections.shuffle(half, new Random(thread));
        return half;
    }

    private static boolean differs(Profile profile) {
        String again = Json.write(TestAdvisor.shipped().advise(profile));
        return !again.equals(Json.write(Laws.advice(profile)));
    }

    @Test
    void one_profile_asked_for_by_four_threads_at_once_gets_the_same_bytes_each_time() throws Exception {
        Profile profile = TestAdvisor.profile(TestAdvisor.text(TestAdvisor.FIXTURES.resolve("corner-cafe.json")));
        String first = Json.write(TestAdvisor.shipped().advise(profile));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> runs = Collections.nCopies(
                    200, () -> Json.write(TestAdvisor.shipped().advise(profile)));
            for (Future<String> run : threads.invokeAll(runs)) {
                assertThat(run.get().equals(first)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void advice_can_be_read_back_from_its_bytes() {
        Laws.forEveryAdvice(advice -> {
            String bytes = Json.write(advice);
            assertThat(Json.write(Json.MAPPER.readTree(bytes)).equals(bytes)).isTrue();
        });
    }

    @Test
    void a_closed_advisor_says_so() {
        Sextant sextant = TestAdvisor.open(TestAdvisor.RULES).value().orElseThrow();
        Profile profile = TestAdvisor.profile("{}");
        sextant.close();
        assertThatThrownBy(() -> sextant.advise(profile))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        sextant.close();
    }
}
