package app.facet.platform.ai.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What goes along with an order, so that it is found again and does not last for ever.
 *
 * @param prediction our own number of it
 * @param begun not after it was ordered
 * @param most how long it may take
 * @param tellUs whether its server may tell us when it has ended, because it is ours to be told
 */
public record OrderSlip(UUID prediction, Instant begun, Duration most, boolean tellUs) {

    /** A number servers take for chance and give back: two orders of one hour hardly share it. */
    public int mark() {
        return (int) ((prediction.getMostSignificantBits() ^ prediction.getLeastSignificantBits()) & Integer.MAX_VALUE);
    }
}
