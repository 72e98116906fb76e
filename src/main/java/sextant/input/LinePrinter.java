package sextant.input;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Indents by two blanks and ends lines with a line feed, whatever the system's habit. */
final class LinePrinter extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    LinePrinter() {
        indentArraysWith(INDENTER);
        indentObjectsWith(INDENTER);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LinePrinter();
    }
}
