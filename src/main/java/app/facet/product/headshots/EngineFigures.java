package app.facet.product.headshots;

import app.facet.platform.ai.Cost;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one engine did in some days.
 *
 * @param engine code of the model; null for the built-in studio
 * @param discarded did not look like the person: thrown away, their credits given back
 * @param missed gave no picture, so that the studio made the portrait
 * @param failed came to nothing, their credits given back
 * @param refunded given back afterwards by an admin
 * @param usual how long half of those that gave a picture took at most; null when none did
 * @param cost what they cost the house or whoever's key it was
 */
public record EngineFigures(
        @Nullable String engine,
        long made,
        long discarded,
        long missed,
        long failed,
        long refunded,
        @Nullable Duration usual,
        Cost cost) {

    private static final double PERCENT = 100.0;

    /** Portraits out of all tries, in percent, rounded down; null without any. */
    public @Nullable Integer success() {
        long tries = made + discarded + missed + failed;
        return tries == 0 ? null : (int) Math.floor(PERCENT * made / tries);
    }
}
