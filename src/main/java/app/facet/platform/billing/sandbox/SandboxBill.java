package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.BillLine;
import app.facet.platform.billing.payments.Money;
import app.facet.platform.billing.payments.Tariff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill of the sandbox.
 *
 * @param total what is left to pay when credit is used
 * @param about what it is for; null in those of older versions
 */
record SandboxBill(
        String membership,
        Bill.State state,
        String text,
        Money total,
        long tax,
        @Nullable String charge,
        int tries,
        @Nullable Instant nextTry,
        @Nullable About about) {

    /**
     * What a bill is for.
     *
     * @param tariff key of its price
     * @param net without tax, before credit is used
     */
    record About(BillLine.What what, String tariff, long net) {}

    static SandboxBill open(String membership, String text, Money total, long tax, About about) {
        return new SandboxBill(membership, Bill.State.OPEN, text, total, tax, null, 0, null, about);
    }

    SandboxBill paid(@Nullable String by) {
        return new SandboxBill(membership, Bill.State.PAID, text, total, tax, by, tries, null, about);
    }

    SandboxBill failed(@Nullable Instant again) {
        var now = again == null ? Bill.State.UNCOLLECTIBLE : Bill.State.OPEN;
        return new SandboxBill(membership, now, text, total, tax, charge, tries + 1, again, about);
    }

    private BillLine line() {
        return about == null
                ? new BillLine(BillLine.What.OTHER, null, text, total.minor() - tax)
                : new BillLine(about.what(), Tariff.named(about.tariff()).orElse(null), text, about.net());
    }

    Bill seen(String ref) {
        return new Bill(ref, membership, state, List.of(line()), total, tax, charge, tries, nextTry, null);
    }
}
