package sextant.cli;

/** An export as it was given. */
final class ExportFile {

    private final String name;
    private final byte[] content;

    ExportFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
