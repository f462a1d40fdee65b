package app.facet.platform.notifications;

/** How often mails that can wait are gathered into one. */
public enum Digest {
    /** Each is sent by itself. */
    NEVER,
    DAILY,
    WEEKLY
}
