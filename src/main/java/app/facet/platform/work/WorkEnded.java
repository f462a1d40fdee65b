package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work came to its end, good or bad. Told in the same transaction.
 *
 * @param account whose it was; null when it was the house's own
 * @param took from being asked for to its end
 */
public record WorkEnded(String type, @Nullable AccountId account, WorkState state, Duration took) {

    static WorkEnded of(WorkStatus status) {
        return new WorkEnded(
                status.type(),
                status.account(),
                status.state(),
                Duration.between(status.createdAt(), status.changedAt()));
    }
}
