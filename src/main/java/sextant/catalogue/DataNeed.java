package sextant.catalogue;

/** What must be in place before a metric can be read. */
public enum DataNeed {
    /** The platform's own statistics: there with every business account. */
    PLATFORM_INSIGHTS,
    WEB_ANALYTICS,
    UTM,
    CRM,
    LISTENING,
    COMPETITORS,
    SERVICE_INBOX,
    ADVOCACY_PROGRAMME,
    LEAD_FORM
}
