package sextant.cli.ask;

import java.util.List;

/**
 * Something to pick from.
 *
 * @param title what is picked
 * @param entries what there is; the first is what most users want
 */
record Menu(String title, List<Entry> entries) {

    Menu {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param heading what stands over it and those that follow; empty for none
     * @param label what it is
     * @param detail more about it, such as the answer to a question; may be empty
     * @param muted whether it is of less interest
     */
    record Entry(String heading, String label, String detail, boolean muted) {

        static Entry of(String label) {
            return new Entry("", label, "", false);
        }
    }
}
