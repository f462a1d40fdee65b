package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one piece of work stands.
 *
 * @param account whose work it is; null when it is the house's own
 * @param subject id of the thing the work is about, in the words of the module that asked for it
 * @param stage message key of what happens now
 * @param percent 0 to 100
 * @param reason message key of a refusal, or the reference of a defect in the log
 */
public record WorkStatus(
        WorkId id,
        @Nullable AccountId account,
        String type,
        String subject,
        WorkState state,
        @Nullable String stage,
        int percent,
        int attempts,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt) {

    /** Whether it was begun and goes on: on a worker, or while it waits for somebody outside. */
    public boolean isUnderWay() {
        return state == WorkState.RUNNING || (state == WorkState.QUEUED && stage != null);
    }
}
