package app.facet.platform.billing.payments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we wrote somebody for their money. Written when it was paid.
 *
 * @param number without gaps: F-2026-000001
 * @param total net and tax
 * @param refunded of the total
 */
public record Invoice(
        UUID id,
        String number,
        List<InvoiceLine> lines,
        Money net,
        Money tax,
        Money total,
        Money refunded,
        Instant issuedAt,
        @Nullable Buyer buyer) {

    public enum Status {
        PAID,
        PARTLY_REFUNDED,
        REFUNDED
    }

    public Invoice {
        lines = List.copyOf(lines);
    }

    public Status status() {
        if (refunded.minor() == 0) {
            return Status.PAID;
        }
        return refunded.minor() < total.minor() ? Status.PARTLY_REFUNDED : Status.REFUNDED;
    }

    public Optional<Buyer> madeOutTo() {
        return Optional.ofNullable(buyer);
    }
}
