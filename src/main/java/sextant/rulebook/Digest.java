package sextant.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/**
 * The digest of a rulebook's content. What has no meaning does not change it: the order of rules in a file, of rows in a
 * table, comments of rules, blank lines.
 */
public final class Digest {

    private Digest() {}

    /** SHA-256 over paths and canonical contents, in hexadecimal. */
    public static String of(NavigableMap<String, String> texts) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            digest.update((file.getKey() + "\0" + canonical(file.getKey(), file.getValue()) + "\0")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 over paths and contents as they are, in hexadecimal. */
    public static String exact(NavigableMap<String, String> texts) {
        MessageDigest digest = sha256();
        texts.forEach((path, text) -> digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String canonical(String path, String text) {
        if (path.endsWith(".csv")) {
            return sortedRows(text);
        }
        return path.endsWith(".drl") ? sortedRules(text) : text;
    }

    private static String sortedRows(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().limit(1).collect(Collectors.joining())
                + lines.stream().skip(1).sorted().collect(Collectors.joining("\n", "\n", ""));
    }

    /** The head of the file, then its rules, sorted. A rule ends with a line that says {@code end}. */
    private static String sortedRules(String text) {
        String bare = text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
        int first = Math.max(0, bare.indexOf("\nrule "));
        List<String> rules = new ArrayList<>(Arrays.asList(bare.substring(first).split("\nend(?=\n|$)", -1)));
        Collections.sort(rules);
        return bare.substring(0, first) + String.join("\nend", rules);
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
