package app.facet.platform.billing.payments;

/** What became of news. */
public enum EventState {
    RECEIVED,
    HANDLED,
    /** About nothing of ours. */
    IGNORED,
    /** Could not be handled, and waits for somebody to look. */
    PARKED
}
