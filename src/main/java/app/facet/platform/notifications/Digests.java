package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.Work;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Sees to it that what waits for a digest gets into one. */
@Component
class Digests {

    private final NotificationRepository stored;
    private final Work work;

    Digests(NotificationRepository stored, Work work) {
        this.stored = stored;
        this.work = work;
    }

    /** Something new waits; the first of them has the digest sent. */
    void expect(AccountId account, ZonedDateTime when) {
        if (stored.findByAccountIdAndWaitsForDigestTrueOrderByCreatedAt(account.value())
                .isEmpty()) {
            work.startAt(
                    account, SendDigest.TYPE, new SendDigest(account.value()), account.toString(), when.toInstant());
        }
    }
}
