package app.facet.product.headshots;

import java.time.Instant;
import java.util.List;

/** One shoot as the list shows it. */
public record ShootSummary(ShootId id, Instant createdAt, List<PortraitSummary> portraits) {

    /** How many came out. */
    public long made() {
        return portraits.stream()
                .filter(portrait -> portrait.state() == PortraitState.DONE)
                .count();
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return portraits.stream().anyMatch(portrait -> portrait.state().isOpen());
    }
}
