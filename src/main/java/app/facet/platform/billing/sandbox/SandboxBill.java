package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Bill;
import app.facet.platform.billing.payments.InvoiceLine;
import app.facet.platform.billing.payments.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill of the sandbox. */
record SandboxBill(
        String membership,
        Bill.State state,
        String text,
        Money total,
        long tax,
        @Nullable String charge,
        int tries,
        @Nullable Instant nextTry) {

    static SandboxBill open(String membership, String text, Money total, long tax) {
        return new SandboxBill(membership, Bill.State.OPEN, text, total, tax, null, 0, null);
    }

    SandboxBill paid(@Nullable String by) {
        return new SandboxBill(membership, Bill.State.PAID, text, total, tax, by, tries, null);
    }

    SandboxBill failed(@Nullable Instant again) {
        var now = again == null ? Bill.State.UNCOLLECTIBLE : Bill.State.OPEN;
        return new SandboxBill(membership, now, text, total, tax, charge, tries + 1, again);
    }

    Bill seen(String ref) {
        return new Bill(
                ref,
                membership,
                state,
                List.of(new InvoiceLine(text, total.minor() - tax)),
                total,
                tax,
                charge,
                tries,
                nextTry,
                null);
    }
}
