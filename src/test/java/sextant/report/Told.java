package sextant.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sextant.Sextant;
import sextant.TestAdvisor;
import sextant.advice.Advice;
import sextant.profile.Profile;
import sextant.rulebook.TextSet;
import sextant.text.Texts;

/** Reports to look at: every fixture, and profiles that somebody made to do harm. */
final class Told {

    /** What must come out as the words it is, in every form. */
    static final String HARM = "<script>alert(1)</script> & \"**b**\" [x](https://evil.example) `c` | d\u0007\u202e";

    private Told() {}

    static Sextant sextant() {
        return TestAdvisor.shipped();
    }

    /** The languages there are, and one from right to left with the English words. */
    static Stream<Texts> languages() {
        Stream<TextSet> sets = sextant().rulebook().texts().values().stream();
        TextSet english = Objects.requireNonNull(sextant().rulebook().texts().get("en"));
        return Stream.concat(sets, Stream.of(new TextSet("ar", english.entries())))
                .map(Texts::new);
    }

    static Texts english() {
        return sextant().texts("en").value().orElseThrow();
    }

    static List<Path> fixtures() {
        return TestAdvisor.fixtures();
    }

    static Report of(Path fixture, Texts texts) {
        return of(TestAdvisor.text(fixture), texts);
    }

    static Report of(String profile, Texts texts) {
        Profile read = TestAdvisor.profile(profile);
        Advice advice = sextant().advise(read);
        String name = read.organisation() == null ? null : read.organisation().name();
        return new Report(advice, texts, sextant().rulebook().catalogue(), name);
    }

    static String text(Report report, ReportFormat format) {
        return new String(report.in(format, Style.PLAIN), StandardCharsets.UTF_8);
    }

    /** A profile full of what could be taken for markup or for a formula. */
    static Report harmful() {
        return of(
                profile(HARM.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0007", "\\u0007"), "=1+1"),
                english());
    }

    /** A profile with a name for the organisation and an owner of its KPI. */
    static String profile(String name, String owner) {
        return """
                {"organisation": {"name": "%s", "kind": "small-business"}, "objectives": ["be known"],
                 "goals": [{"goal": "brand awareness", "metric": "average reach per post", "why": "%s", "area": "%s"}],
                 "measurement": {"kpis": [{"metric": "average reach per post", "reason": "r", "goal": "brand awareness", "owner": "%s", "platform": "Facebook"},
                                          {"metric": "likes", "goal": "brand awareness", "owner": "@x"}]},
                 "platforms": [{"platform": "Facebook", "numbers": {"posts": 10, "reach": 1000, "likes": 50}}]}
                """.formatted(name, name, name, owner);
    }
}
