package app.facet.platform.billing.payments;

import java.time.Instant;

/**
 * News from a provider, proved genuine.
 *
 * @param event the provider's own id of it
 * @param kind in the provider's words
 * @param ref what it is about
 * @param raw as it came
 */
public record Incoming(
        String provider, String event, String kind, Touched touched, String ref, Instant happenedAt, String raw) {

    @Override
    public String toString() {
        return "Incoming[" + provider + " " + kind + "]"; // the rest may be personal
    }
}
