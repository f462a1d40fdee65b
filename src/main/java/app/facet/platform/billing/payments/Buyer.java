package app.facet.platform.billing.payments;

import java.util.List;

/** Who an invoice is for. */
public record Buyer(String name, List<String> address) {

    public Buyer {
        address = List.copyOf(address);
    }

    @Override
    public String toString() {
        return "Buyer[…]"; // never in a log
    }
}
