package app.facet.platform.billing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One booking of somebody's credits.
 *
 * @param kind what moved them: grant, hold, capture, release, refund, expiry, withdrawal
 * @param reference what it was for, as the ledger names it
 * @param source where granted ones came from; null for others
 * @param action key of what they were set aside or spent for; null for others
 * @param available how many more or fewer can be spent; 0 when what was set aside was spent
 * @param held how many more or fewer are set aside
 */
public record Movement(
        UUID id,
        Instant at,
        String kind,
        String reference,
        @Nullable CreditSource source,
        @Nullable String action,
        long available,
        long held) {}
