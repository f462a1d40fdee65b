package app.facet.platform.billing;

import app.facet.platform.billing.spi.PricedAction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a plan includes is used.
 *
 * @param used how many in this span of time
 * @param limit null: as often as people like
 * @param renewsAt null: never
 * @param price credits for one beyond that; 0: no credits buy it
 */
public record Meter(
        PricedAction action,
        int used,
        @Nullable Integer limit,
        Per per,
        @Nullable Instant renewsAt,
        int price) {}
