package app.facet.platform.notifications;

/** How a mail stands. */
public enum MailState {
    /** On its way; tried again while the mail server can't be reached. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** Given up. */
    FAILED,
    /** No mail server is set up; the outbox is where it stays. */
    KEPT
}
