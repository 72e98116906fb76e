package sextant.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes the hour of its making out of a workbook, so that the same advice gives the same bytes. */
final class Timeless {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private Timeless() {}

    static byte[] zip(byte[] workbook, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new Archive(workbook).files().entrySet()) {
                to.putNextEntry(entry(file.getKey(), day));
                to.write(file.getKey().equals(PROPERTIES) ? dated(file.getValue(), day) : file.getValue());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, LocalDate day) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal((day.isBefore(EARLIEST) ? EARLIEST : day).atStartOfDay());
        return entry;
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
