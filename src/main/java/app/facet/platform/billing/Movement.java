package app.facet.platform.billing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of somebody's credits.
 *
 * @param kind what moved them: grant, hold, capture, release, refund, expiry, withdrawal
 * @param source where granted ones came from; null for others
 * @param action key of what they were set aside or spent for; null for others
 * @param change of what can be spent; 0 when what was set aside was spent
 * @param spent how many were used for good
 */
public record Movement(
        UUID id,
        Instant at,
        String kind,
        @Nullable CreditSource source,
        @Nullable String action,
        long change,
        long spent) {}
