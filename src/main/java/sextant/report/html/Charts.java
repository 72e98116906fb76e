package sextant.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import sextant.report.view.EvidenceView;
import sextant.report.view.PlatformView;

/** Where the bars of charts begin and how long they are, in per cent of the width. Right to left they are mirrored. */
public final class Charts {

    private static final double WHOLE = 100;
    private static final double LEAST_AGAINST = 0.12;

    private final double unit;
    private final double zero;
    private final boolean rightToLeft;

    /** Measures so that all the evidence fits, with some room on the side against. */
    Charts(List<EvidenceView> all, boolean rightToLeft) {
        int most = all.stream().mapToInt(EvidenceView::greatest).max().orElse(0);
        int least = all.stream().mapToInt(EvidenceView::greatestAgainst).max().orElse(0);
        double against = Math.max(least, LEAST_AGAINST * most);
        this.unit = WHOLE / Math.max(1, most + against);
        this.zero = against * unit;
        this.rightToLeft = rightToLeft;
    }

    /**
     * A bar.
     *
     * @param from where it begins
     * @param width how long it is
     */
    public record Bar(String from, String width) {}

    /** Where what speaks for an item parts from what speaks against it. */
    public String axis() {
        return percent(rightToLeft ? WHOLE - zero : zero);
    }

    /** The bar of a weight: from the axis to the end for what speaks for an item, to the start for what is against. */
    public Bar weight(int weight) {
        double width = unit * Math.abs(weight);
        return mirrored(weight > 0 ? zero : zero - width, width);
    }

    /** The bar of a platform's score, from the start; nothing where more speaks against it. */
    public Bar score(PlatformView platform, List<PlatformView> all) {
        int greatest =
                all.stream().mapToInt(one -> one.evidence().score()).max().orElse(1);
        double width = WHOLE * Math.max(0, platform.evidence().score()) / Math.max(1, greatest);
        return mirrored(0, width);
    }

    private Bar mirrored(double from, double width) {
        return new Bar(percent(rightToLeft ? WHOLE - from - width : from), percent(width));
    }

    private static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** Where text begins. */
    public String start() {
        return rightToLeft ? "100%" : "0";
    }

    /** Where text ends. */
    public String end() {
        return rightToLeft ? "0" : "100%";
    }
}
