package app.facet.platform.billing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits that came together and end together.
 *
 * @param reference what they came from, e.g. {@code purchase:…}
 * @param granted how many they were
 * @param remaining how many can be spent
 * @param expiresAt null: never
 */
public record Lot(
        UUID id,
        CreditSource source,
        String reference,
        long granted,
        long remaining,
        long held,
        Instant grantedAt,
        @Nullable Instant expiresAt) {

    boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
