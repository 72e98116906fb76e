package sextant.cli.ask;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Steadiness;

/** What the advice would be so far, worked out while the user goes on. Only the newest answers are of interest. */
final class Outlook implements AutoCloseable {

    private final Function<Answers, Optional<Steadiness>> search;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Outlook::thread);
    private final AtomicReference<@Nullable Answers> wanted = new AtomicReference<>();
    private volatile View view = new View(Optional.empty(), false);

    /**
     * What is known now.
     *
     * @param found what came of the last search; empty when there was none, or the answers made no sound profile
     * @param current whether it is about the newest answers
     */
    record View(Optional<Steadiness> found, boolean current) {}

    Outlook(Function<Answers, Optional<Steadiness>> search) {
        this.search = search;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "outlook");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to work out what comes of some answers. */
    void look(Answers answers) {
        wanted.set(answers);
        view = new View(view.found(), false);
        worker.execute(() -> work(answers));
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
        return CompletableFuture.supplyAsync(() -> view.found(), worker).join();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
