package sextant.cli.ask;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Steadiness;

/** What the advice would be so far, worked out while the user goes on. Only the newest answers are of interest. */
final class Outlook implements AutoCloseable {

    private final Foresight foresight;
    private final boolean ahead;

    /** One thread, also for what the search would do in parallel: typing goes first. */
    private final ForkJoinPool worker = new ForkJoinPool(1);

    private final AtomicReference<@Nullable Answers> wanted = new AtomicReference<>();
    private volatile View view = new View(Optional.empty(), Set.of(), false);

    /**
     * What is known now.
     *
     * @param found what came of the last search; empty when there was none, or the answers made no sound profile
     * @param needless the keys of questions that need not be put, as far as that is known
     * @param current whether it is about the newest answers
     */
    record View(Optional<Steadiness> found, Set<String> needless, boolean current) {}

    /**
     * Prepares to look.
     *
     * @param foresight works out what comes of answers
     * @param ahead whether that is done before anybody wants to know
     */
    Outlook(Foresight foresight, boolean ahead) {
        this.foresight = foresight;
        this.ahead = ahead;
    }

    /** Begins to work out what comes of some answers. */
    void look(Answers answers) {
        wanted.set(answers);
        view = new View(view.found(), Set.of(), false);
        if (ahead) {
            worker.execute(() -> work(answers));
        }
    }

    /** Answers that are the newest no longer are passed over. */
    private void work(Answers answers) {
        if (answers.equals(wanted.get())) {
            Set<String> needless = foresight.needless().apply(answers);
            view = new View(view.found(), needless, false);
            Optional<Steadiness> found = foresight.steadiness().apply(answers);
            if (answers.equals(wanted.get())) {
                view = new View(found, needless, true);
            }
        }
    }

    /** What is known at once. */
    View now() {
        return view;
    }

    /** The keys of questions that need not be put; nobody waits for what is worked out ahead. */
    Set<String> needless(Answers answers) {
        return ahead ? view.needless() : foresight.needless().apply(answers);
    }

    /** What is known once the search has come to its end. */
    Optional<Steadiness> settled() {
        return CompletableFuture.supplyAsync(this::found, worker).join();
    }

    private Optional<Steadiness> found() {
        Answers newest = wanted.get();
        if (newest != null && !view.current()) {
            work(newest);
        }
        return view.found();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
