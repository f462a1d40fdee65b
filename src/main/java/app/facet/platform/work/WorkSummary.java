package app.facet.platform.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work as the back office sees it: neither whose it is nor what it is about.
 *
 * @param stopping its owner or an admin asked it to stop, and it has not come to its next step yet
 * @param turn when it is taken from the queue, lowest first
 * @param reason message key of a refusal, or the reference of a defect in the log
 */
public record WorkSummary(
        WorkId id,
        String type,
        WorkState state,
        boolean stopping,
        int attempts,
        int turn,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt) {

    public boolean canRunAgain() {
        return state == WorkState.PARKED;
    }

    public boolean canBeCancelled() {
        return !state.isFinal() && !stopping;
    }
}
