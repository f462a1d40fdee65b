package app.facet.product.headshots;

import app.facet.platform.imaging.studio.Framing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants from one run in the studio.
 *
 * @param styles their codes; one portrait is made in each
 * @param framing null: as each style has it
 * @param warmth -1 (cooler) to 1 (warmer)
 * @param smoothing how much the skin is evened, 0 to 1
 */
public record ShootOrder(
        SourceId source, List<String> styles, @Nullable Framing framing, double warmth, double smoothing) {

    /** How much the skin is evened unless somebody says otherwise. */
    public static final double USUAL_SMOOTHING = 0.3;

    public ShootOrder {
        styles = styles.stream().distinct().toList();
        warmth = Math.clamp(warmth, -1.0, 1.0);
        smoothing = Math.clamp(smoothing, 0.0, 1.0);
    }
}
