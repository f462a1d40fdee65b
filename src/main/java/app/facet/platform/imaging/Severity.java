package app.facet.platform.imaging;

/** How much a finding matters. */
public enum Severity {
    GOOD,
    HINT,
    PROBLEM
}
