package sextant.cli.ask;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Steadiness;

/** What the advice would be so far, worked out while the user goes on. Only the newest answers are of interest. */
final class Outlook implements AutoCloseable {

    private final Function<Answers, Optional<Steadiness>> search;
    private final boolean ahead;

    /** One thread, also for what the search would do in parallel: typing goes first. */
    private final ForkJoinPool worker = new ForkJoinPool(1);

    private final AtomicReference<@Nullable Answers> wanted = new AtomicReference<>();
    private volatile View view = new View(Optional.empty(), false);

    /**
     * What is known now.
     *
     * @param found what came of the last search; empty when there was none, or the answers made no sound profile
     * @param current whether it is about the newest answers
     */
    record View(Optional<Steadiness> found, boolean current) {}

    /**
     * Prepares to look.
     *
     * @param search works out what comes of answers
     * @param ahead whether that is done before anybody wants to know
     */
    Outlook(Function<Answers, Optional<Steadiness>> search, boolean ahead) {
        this.search = search;
        this.ahead = ahead;
    }

    /** Begins to work out what comes of some answers. */
    void look(Answers answers) {
        wanted.set(answers);
        view = new View(view.found(), false);
        if (ahead) {
            worker.execute(() -> work(answers));
        }
    }

    /** Answers that are the newest no longer are passed over. */
    private void work(Answers answers) {
        if (answers.equals(wanted.get())) {
            Optional<Steadiness> found = search.apply(answers);
            if (answers.equals(wanted.get())) {
                view = new View(found, true);
            }
        }
    }

    /** What is known at once. */
    View now() {
        return view;
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
