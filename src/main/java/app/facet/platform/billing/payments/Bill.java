package app.facet.platform.billing.payments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription asks for, as it stands at the provider.
 *
 * @param total with tax, before credit of the customer is used
 * @param charge of what was paid for it
 * @param nextTry when a failed payment is tried again
 */
public record Bill(
        String ref,
        @Nullable String membership,
        State state,
        List<BillLine> lines,
        Money total,
        long tax,
        @Nullable String charge,
        int tries,
        @Nullable Instant nextTry,
        @Nullable Buyer buyer) {

    public Bill {
        lines = List.copyOf(lines);
    }

    public enum State {
        DRAFT,
        OPEN,
        PAID,
        VOID,
        UNCOLLECTIBLE
    }
}
