package sextant.cli;

/** The exit codes: a contract that scripts rely on. */
final class ExitCode {

    static final int OK = 0;
    static final int BUG = 1;
    static final int INPUT_REFUSED = 2;
    static final int RULEBOOK_REFUSED = 3;
    static final int WARNINGS = 4;
    static final int DIFFERS = 5;

    private ExitCode() {}
}
