package sextant.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import sextant.report.view.PlatformView;

/** Where the bars of charts begin and how long they are, in per cent of the width. Right to left they are mirrored. */
public final class Charts {

    private static final double WHOLE = 100;
    private static final double MIDDLE = 50;

    private final int greatestWeight;
    private final boolean rightToLeft;

    Charts(int greatestWeight, boolean rightToLeft) {
        this.greatestWeight = Math.max(1, greatestWeight);
        this.rightToLeft = rightToLeft;
    }

    /**
     * A bar.
     *
     * @param from where it begins
     * @param width how long it is
     */
    public record Bar(String from, String width) {}

    /** The bar of a weight: from the middle to the end for what speaks for an item, to the start for what is against. */
    public Bar weight(int weight) {
        double width = MIDDLE * Math.abs(weight) / greatestWeight;
        boolean toTheRight = weight > 0 != rightToLeft;
        return bar(toTheRight ? MIDDLE : MIDDLE - width, width);
    }

    /** The bar of a platform's score, from the start; nothing where more speaks against it. */
    public Bar score(PlatformView platform, List<PlatformView> all) {
        int greatest =
                all.stream().mapToInt(one -> one.evidence().score()).max().orElse(1);
        double width = WHOLE * Math.max(0, platform.evidence().score()) / Math.max(1, greatest);
        return bar(rightToLeft ? WHOLE - width : 0, width);
    }

    private static Bar bar(double from, double width) {
        return new Bar(percent(from), percent(width));
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
