package app.facet.platform.notifications;

/** How soon somebody should know. */
public enum Urgency {
    /** Also in quiet hours: an appointment in an hour, a payment that failed. */
    NOW,
    /** As soon as quiet hours allow. */
    SOON,
    /** May be gathered into a digest. */
    ANY_TIME
}
