package sextant.engine.plan;

import java.util.List;
import java.util.Optional;
import sextant.advice.Fact;
import sextant.advice.KpiAdvice.DataStatus;
import sextant.advice.KpiAdvice.Status;
import sextant.catalogue.DataNeed;
import sextant.catalogue.Metric;
import sextant.engine.facts.FactSheet;

/** Says whether what a metric needs is there. What the profile does not tell is unknown, not missing. */
final class DataNeeds {

    private final FactSheet sheet;

    DataNeeds(FactSheet sheet) {
        this.sheet = sheet;
    }

    List<DataStatus> of(Metric metric) {
        return metric.needs().stream()
                .map(need -> new DataStatus(need, status(need)))
                .toList();
    }

    private Status status(DataNeed need) {
        return switch (need) {
            case PLATFORM_INSIGHTS -> Status.PRESENT; // every business account has them
            case WEB_ANALYTICS -> flag("tracking.webAnalytics");
            case UTM -> flag("tracking.utm");
            case CRM -> flag("tracking.crm");
            case LISTENING -> flag("tracking.listening");
            case SERVICE_INBOX -> flag("service.offered");
            case ADVOCACY_PROGRAMME -> flag("advocacy.running");
            case COMPETITORS -> listed("competitors");
            case LEAD_FORM ->
                sheet.matching("assets").stream().anyMatch(fact -> fact.value().equals("form"))
                        ? Status.PRESENT
                        : Status.UNKNOWN;
        };
    }

    private Status flag(String path) {
        Optional<Object> value = sheet.at(path).map(Fact::value);
        return value.map(found -> found.equals(true) ? Status.PRESENT : Status.MISSING)
                .orElse(Status.UNKNOWN);
    }

    private Status listed(String path) {
        if (sheet.at(path).isEmpty()) {
            return Status.UNKNOWN;
        }
        return sheet.at(path + "[0]").isPresent() ? Status.PRESENT : Status.MISSING;
    }
}
