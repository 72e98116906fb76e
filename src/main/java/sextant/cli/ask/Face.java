package sextant.cli.ask;

import java.util.List;
import java.util.OptionalInt;

/** How the questionnaire looks and is operated. */
interface Face extends AutoCloseable {

    /** Puts a question; gives what the user does with it. */
    Input ask(Card card);

    /** Lets the user pick an entry; empty to stop for now. */
    OptionalInt pick(Menu menu);

    /** Tells something that the user wants to read. */
    void tell(List<String> lines);

    @Override
    void close();
}
