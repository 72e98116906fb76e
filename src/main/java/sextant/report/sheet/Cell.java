package sextant.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import sextant.catalogue.Unit;
import sextant.report.view.Legal;

/** What stands in a cell of a sheet. */
sealed interface Cell {

    /** Words; a cell holds nothing else, so they need no marks to stand apart. */
    record Text(String text) implements Cell {

        public Text {
            text = Legal.text(text).replaceAll("[\u2066-\u2069]", "");
        }
    }

    /** A number. */
    record Amount(BigDecimal value, Unit unit) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Room for what is not known yet. */
    record Blank() implements Cell {}

    /** Room for nothing: the KPI is not looked at on that day. */
    record NotDue(String sign) implements Cell {}
}
