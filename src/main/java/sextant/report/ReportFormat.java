package sextant.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an advice can be told. */
public enum ReportFormat {
    /** Text for a terminal or a pipe. */
    TEXT("text/plain", "txt"),
    /** The advice as data. */
    JSON("application/json", "json"),
    /** GitHub-flavoured Markdown. */
    MARKDOWN("text/markdown", "md markdown"),
    /** One page that needs nothing else. */
    HTML("text/html", "html htm"),
    /** The KPI sheet as a table with commas. */
    CSV("text/csv", "csv"),
    /** The KPI sheet as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String endings;

    ReportFormat(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** Its type in HTTP; what is not binary is in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Whether a person can't read it as it is. */
    public boolean isBinary() {
        return this == XLSX;
    }

    /** Whether it tells how sturdy recommendations are. */
    public boolean tellsSturdiness() {
        return this == TEXT || this == MARKDOWN || this == HTML;
    }

    /** The form that the ending of a file's name stands for. */
    public static Optional<ReportFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    /** All endings of files that stand for a form. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings().stream())
                .toList();
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
