package sextant.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sextant.text.Texts;

/** The help of the command line in one language, in the form in which picocli looks for it. */
final class HelpTexts extends ResourceBundle {

    private static final String SECTION = "cli.";

    private final Supplier<Texts> reader;
    private @Nullable Texts read;

    /**
     * Prepares the help.
     *
     * @param reader reads the texts: only when help is asked for
     */
    HelpTexts(Supplier<Texts> reader) {
        this.reader = reader;
    }

    private Texts texts() {
        if (read == null) {
            read = reader.get();
        }
        return read;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts().has(SECTION + key) ? texts().text(SECTION + key) : null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts().keys(SECTION);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
