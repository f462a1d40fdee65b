package app.facet.platform.notifications;

import java.util.Locale;

/** Why a message was given up. The sentence stands under {@code notifications.reason.}. */
enum Failure {
    /** What it says holds no longer. */
    TOO_LATE,
    /** Nobody took it, however often it was tried. */
    TOO_OFTEN,
    /** Its task was stopped in the back office. */
    CANCELLED,
    NO_SUCH_MAILBOX,
    NO_SUCH_NUMBER,
    /** Its receiver answered STOP. */
    STOPPED,
    /** The network could not bring it to the phone. */
    NOT_DELIVERED,
    DEVICE_GONE,
    /** Whoever carries it said no for good, and not for any of these reasons. */
    REFUSED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
