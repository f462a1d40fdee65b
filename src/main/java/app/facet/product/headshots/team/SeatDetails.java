package app.facet.product.headshots.team;

import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's own page of a team.
 *
 * @param name as the member gave it
 * @param tries portraits made for it that are still there, the newest first
 * @param triesLeft how many more may be made
 * @param handedOver the one the owner has a copy of
 */
public record SeatDetails(
        SeatId id,
        Invitation invitation,
        String name,
        List<PortraitSummary> tries,
        int triesLeft,
        @Nullable PortraitId handedOver) {}
