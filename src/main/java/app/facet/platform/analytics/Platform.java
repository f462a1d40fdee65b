package app.facet.platform.analytics;

/** What somebody holds in their hands. */
public enum Platform {
    DESKTOP,
    PHONE,
    /** Facet as an app of its own, on whatever device. */
    INSTALLED
}
