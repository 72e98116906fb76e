package sextant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the page can be read: WCAG 2.2 AA, in light, in the dark and on paper. */
final class ContrastTest {

    private static final Path STYLE = Path.of("src", "main", "resources", "sextant", "report", "html", "report.css");
    private static final Pattern THEME = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");

    @Test
    void text_and_bars_stand_out_in_every_theme() throws IOException {
        Matcher themes = THEME.matcher(Files.readString(STYLE));
        int count = 0;
        while (themes.find()) {
            check(colours(themes.group(1)));
            count++;
        }
        assertThat(count).isEqualTo(3);
    }

    private static Map<String, Integer> colours(String theme) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(theme);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2).substring(1), 16));
        }
        return colours;
    }

    private static void check(Map<String, Integer> colours) {
        for (String ground : List.of("paper", "wash")) {
            for (String text : List.of("ink", "quiet", "for", "against", "bad", "care", "good", "link")) {
                assertThat(contrast(colours.getOrDefault(text, 0), colours.getOrDefault(ground, 0)))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours.getOrDefault("for", 0), colours.getOrDefault("track", 0)))
                .isGreaterThanOrEqualTo(3);
    }

    private static double contrast(int one, int other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
