package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.spi.Addressee;
import java.time.Instant;

/** Brings notifications by one channel. */
interface Courier {

    Channel channel();

    /** Whether somebody can be offered it at all. */
    default boolean canReach(AccountId account) {
        return true;
    }

    /**
     * Has it brought in the background, as part of the running transaction. Does nothing where somebody cannot be reached
     * that way.
     *
     * @param notBefore the end of quiet hours
     */
    void bring(NotificationSummary notification, Notified to, Instant notBefore);

    /** Whom, and under which account. */
    record Notified(AccountId account, Addressee addressee) {}
}
