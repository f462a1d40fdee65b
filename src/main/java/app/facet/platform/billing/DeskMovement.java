package app.facet.platform.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of credits of one account.
 *
 * @param kind of the booking, e.g. {@code grant}
 * @param reference what it was for
 * @param action of which product, if for one
 * @param available how many more or fewer can be spent
 * @param held how many more or fewer are set aside
 */
public record DeskMovement(
        Instant at, String kind, String reference, @Nullable String action, long available, long held) {}
