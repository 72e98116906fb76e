package sextant.rulebook;

/**
 * A file of rules.
 *
 * @param path its path below the rulebook, such as {@code derive/organisation.drl}
 * @param stage the stage of its rules
 * @param text its content
 */
public record RuleFile(String path, Stage stage, String text) {

    /** The package that its rules must be in: folder and file name. */
    public String expectedPackage() {
        return path.substring(0, path.length() - ".drl".length()).replace('/', '.');
    }
}
