package app.facet.platform.billing.payments;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as it stands at the provider.
 *
 * @param order id of our row it was opened for, unless it was not opened by us
 * @param url while it can be used
 * @param charge of what was paid there
 * @param card that was kept there
 */
public record Checkout(
        String ref,
        @Nullable UUID order,
        State state,
        @Nullable String url,
        Money total,
        long tax,
        @Nullable String charge,
        @Nullable String membership,
        @Nullable String card,
        @Nullable Buyer buyer) {

    public enum State {
        OPEN,
        /** Done, but the money is still on its way. */
        PENDING,
        PAID,
        FAILED,
        EXPIRED
    }

    public Optional<String> address() {
        return Optional.ofNullable(url);
    }
}
