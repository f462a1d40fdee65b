package app.facet.product.headshots;

import app.facet.platform.imaging.studio.Framing;
import org.jspecify.annotations.Nullable;

/** One shoot with what it was made with. */
public record ShootDetails(ShootSummary summary, Order order) {

    /**
     * What was chosen.
     *
     * @param source null once that photo is deleted
     * @param framing null: as each style has it
     */
    public record Order(@Nullable SourceId source, @Nullable Framing framing, double warmth, double smoothing) {}
}
