package sextant.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;

/** Makes text of bytes. Unicode proves itself; of the older encodings several may be possible. */
final class Decoder {

    private static final int LARGEST = 64 << 20;

    /** The encodings in which spreadsheets of the four languages save what they call CSV, most frequent first. */
    private static final List<String> OLDER = List.of("windows-1252", "x-windows-949", "windows-1256");

    private Decoder() {}

    /**
     * The ways to read a file, most likely first; the header that is found decides among them.
     *
     * @param name the file's name for messages
     */
    static Checked<List<Decoded>> decode(String name, byte[] bytes) {
        Optional<String> refusal = refusal(bytes);
        if (refusal.isPresent()) {
            return refused(name, refusal.get());
        }
        List<Decoded> readings = readings(bytes);
        return readings.isEmpty() ? refused(name, "no-table") : Checked.of(readings, List.of());
    }

    private static Checked<List<Decoded>> refused(String name, String what) {
        return Checked.refused(Problem.error("not-readable", Place.of(name), Map.of("what", what)));
    }

    private static Optional<String> refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("empty");
        }
        if (bytes.length > LARGEST) {
            return Optional.of("export-too-large");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("a-pdf");
        }
        boolean workbook = begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        return workbook ? Optional.of("a-workbook") : Optional.empty();
    }

    private static List<Decoded> readings(byte[] bytes) {
        Optional<Decoded> unicode = marked(bytes).or(() -> wide(bytes)).or(() -> utf8(bytes));
        if (unicode.isPresent() || contains(bytes, 0)) {
            return unicode.stream().toList();
        }
        return OLDER.stream()
                .filter(Charset::isSupported)
                .flatMap(encoding -> decode(bytes, 0, Charset.forName(encoding), true).stream())
                .toList();
    }

    /** What begins with a byte-order mark. */
    private static Optional<Decoded> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, false);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, false);
        }
        return begins(bytes, 0xFE, 0xFF) ? decode(bytes, 2, StandardCharsets.UTF_16BE, false) : Optional.empty();
    }

    /** UTF-16 without a mark: the separators and digits of a table then have a zero in every other byte. */
    private static Optional<Decoded> wide(byte[] bytes) {
        if (bytes.length % 2 != 0 || !contains(bytes, 0)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> decode(bytes, 0, charset, false).stream())
                .filter(decoded ->
                        decoded.text().indexOf('\n') >= 0 && decoded.text().indexOf('\0') < 0)
                .findFirst();
    }

    private static Optional<Decoded> utf8(byte[] bytes) {
        return contains(bytes, 0) ? Optional.empty() : decode(bytes, 0, StandardCharsets.UTF_8, false);
    }

    private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset, boolean assumed) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset.name().replaceFirst("^x-", ""), assumed));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }
}
