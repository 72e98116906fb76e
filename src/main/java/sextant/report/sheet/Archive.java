package sextant.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What stands in a workbook as fastexcel writes it: read by the directory at its end, because the JDK's stream takes the
 * sizes behind its entries for broken.
 */
final class Archive {

    private static final int END_LENGTH = 22;
    private static final int COUNT_AT = 10;
    private static final int DIRECTORY_AT = 16;
    private static final int PACKED_SIZE_AT = 20;
    private static final int NAME_LENGTH_AT = 28;
    private static final int OFFSET_AT = 42;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_NAME_LENGTH_AT = 26;
    private static final int LOCAL_LENGTH = 30;

    private final ByteBuffer bytes;

    Archive(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files by name, in their order. */
    Map<String, byte[]> files() throws IOException {
        int end = bytes.limit() - END_LENGTH;
        int count = bytes.getShort(end + COUNT_AT);
        int at = bytes.getInt(end + DIRECTORY_AT);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = bytes.getShort(at + NAME_LENGTH_AT);
            String name = new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            files.put(name, file(bytes.getInt(at + OFFSET_AT), bytes.getInt(at + PACKED_SIZE_AT)));
            at += ENTRY_LENGTH
                    + nameLength
                    + bytes.getShort(at + NAME_LENGTH_AT + 2)
                    + bytes.getShort(at + NAME_LENGTH_AT + 4);
        }
        return files;
    }

    private byte[] file(int at, int packedSize) throws IOException {
        int start = at
                + LOCAL_LENGTH
                + bytes.getShort(at + LOCAL_NAME_LENGTH_AT)
                + bytes.getShort(at + LOCAL_NAME_LENGTH_AT + 2);
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(bytes.array(), start, packedSize), new Inflater(true))) {
            return in.readAllBytes();
        }
    }
}
