package sextant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import sextant.text.Texts;

/** The page: well formed, self-contained, complete, fit for every reader and every direction. */
final class HtmlReportTest {

    @TestFactory
    Stream<DynamicTest> a_page_is_what_a_page_should_be() {
        return Told.fixtures().stream()
                .flatMap(file -> Told.languages()
                        .map(texts -> dynamicTest(
                                file.getFileName() + " " + texts.locale(), () -> check(Told.of(file, texts), texts))));
    }

    private static void check(Report report, Texts texts) throws Exception {
        String html = Told.text(report, ReportFormat.HTML);
        Document page = parsed(html);
        selfContained(page, html);
        linksResolve(page);
        headingsFollow(page);
        tablesAreTold(page);
        complete(report, texts, page.getDocumentElement().getTextContent());
        Element root = page.getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo(texts.locale().toLanguageTag());
        assertThat(root.getAttribute("dir")).isEqualTo(texts.isRightToLeft() ? "rtl" : "ltr");
    }

    static Document parsed(String html) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static void selfContained(Document page, String html) {
        for (String name : List.of("script", "link", "img", "iframe", "object", "base", "form")) {
            assertThat(elements(page, name)).as(name).isEmpty();
        }
        assertThat(html).doesNotContain(" src=").doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
        elements(page, "*").forEach(one -> assertThat(one.hasAttribute("style")).isFalse());
    }

    private static void linksResolve(Document page) {
        Set<String> ids = new HashSet<>();
        elements(page, "*").stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as("twice: " + id).isTrue());
        for (Element link : elements(page, "a")) {
            String target = link.getAttribute("href");
            assertThat(target.startsWith("https://") || ids.contains(target.substring(1)))
                    .as(target)
                    .isTrue();
        }
        elements(page, "*").stream()
                .flatMap(one -> Stream.of(one.getAttribute("aria-labelledby").split(" ", -1)))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids).contains(id));
        elements(page, "label").forEach(one -> assertThat(ids).contains(one.getAttribute("for")));
    }

    private static void headingsFollow(Document page) {
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        int before = 1;
        for (Element one : elements(page, "*")) {
            if (one.getTagName().matches("h[1-6]")) {
                int level = one.getTagName().charAt(1) - '0';
                assertThat(level).as(one.getTextContent()).isLessThanOrEqualTo(before + 1);
                assertThat(one.getTextContent()).isNotBlank();
                before = level;
            }
        }
    }

    private static void tablesAreTold(Document page) {
        elements(page, "th")
                .forEach(one -> assertThat(one.getAttribute("scope")).isIn("col", "row"));
        elements(page, "svg").stream()
                .filter(one -> !one.getAttribute("aria-hidden").equals("true"))
                .forEach(one -> {
                    assertThat(one.getAttribute("role")).isEqualTo("img");
                    assertThat(one.getElementsByTagName("title").getLength()).isEqualTo(1);
                    assertThat(one.getElementsByTagName("desc").getLength()).isEqualTo(1);
                });
    }

    private static void complete(Report report, Texts texts, String page) {
        report.advice().goals().forEach(goal -> assertThat(page).contains(texts.name("goals", goal.goal())));
        report.advice()
                .kpis()
                .forEach(kpi -> assertThat(page)
                        .contains(texts.name("metrics", kpi.metric()))
                        .contains(texts.text("metrics." + kpi.metric() + ".definition")));
        report.advice()
                .platforms()
                .forEach(platform -> assertThat(page).contains(texts.name("platforms", platform.platform())));
        report.advice()
                .warnings()
                .forEach(warning -> assertThat(page)
                        .contains(texts.text("warnings." + warning.code() + ".title", warning.arguments())));
        report.advice()
                .rejected()
                .forEach(one -> assertThat(page)
                        .contains(texts.name(
                                one.kind().name().equals("KPI")
                                        ? "metrics"
                                        : one.kind().name().toLowerCase(java.util.Locale.ROOT) + "s",
                                one.item())));
        assertThat(page).contains(report.advice().rulebook().digest());
    }

    @Test
    void there_is_a_box_to_tick_for_every_action() throws Exception {
        Report report = Told.of(Told.fixtures().get(0), Told.english());
        Document page = parsed(Told.text(report, ReportFormat.HTML));
        assertThat(elements(page, "input"))
                .hasSize(report.advice().actions().size())
                .allSatisfy(box -> assertThat(box.getAttribute("type")).isEqualTo("checkbox"));
    }

    @Test
    void every_claim_that_is_cited_has_its_footnote_and_back() throws Exception {
        Document page = parsed(Told.text(Told.of(Told.fixtures().get(0), Told.english()), ReportFormat.HTML));
        List<String> cited = byRole(page, "doc-noteref");
        assertThat(cited).isNotEmpty().hasSameSizeAs(byRole(page, "doc-backlink"));
        assertThat(new HashSet<>(cited))
                .hasSize(elements(page, "ol").stream()
                        .filter(one -> one.getAttribute("class").equals("notes"))
                        .mapToInt(one -> one.getElementsByTagName("li").getLength())
                        .sum());
    }

    private static List<String> byRole(Document page, String role) {
        return elements(page, "a").stream()
                .filter(one -> one.getAttribute("role").equals(role))
                .map(one -> one.getAttribute("href"))
                .toList();
    }

    @Test
    void what_users_write_stays_words() throws Exception {
        String html = Told.text(Told.harmful(), ReportFormat.HTML);
        assertThat(html).doesNotContain("<script").doesNotContain("\u0007");
        assertThat(parsed(html).getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script> & \"**b**\"");
    }

    @Test
    void right_to_left_the_bars_are_mirrored() throws Exception {
        Texts arabic = Told.languages().filter(Texts::isRightToLeft).findFirst().orElseThrow();
        var file = Told.fixtures().get(0);
        List<Double> left = bars(Told.text(Told.of(file, Told.english()), ReportFormat.HTML));
        List<Double> right = bars(Told.text(Told.of(file, arabic), ReportFormat.HTML));
        assertThat(left).hasSameSizeAs(right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(left.get(i) + right.get(i)).isBetween(99.9, 100.1);
        }
    }

    /** Where the bars have their middle. */
    private static List<Double> bars(String html) throws Exception {
        return elements(parsed(html), "rect").stream()
                .filter(one -> one.getAttribute("class").matches("speaks-.*|standing-.*"))
                .map(one -> percent(one, "x") + percent(one, "width") / 2)
                .toList();
    }

    private static double percent(Element bar, String name) {
        return Double.parseDouble(bar.getAttribute(name).replace("%", ""));
    }
}
