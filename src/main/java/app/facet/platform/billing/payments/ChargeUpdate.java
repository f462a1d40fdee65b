package app.facet.platform.billing.payments;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings payments up to date: what was taken, given back, held and disputed, and all that follows from it. */
@Component
class ChargeUpdate {

    private final PaymentRows rows;
    private final PaymentOrigins origins;
    private final Books books;
    private final InvoiceBook invoices;
    private final DepositRows deposits;
    private final TransactionTemplate transactions;

    ChargeUpdate(
            PaymentRows rows,
            PaymentOrigins origins,
            Books books,
            InvoiceBook invoices,
            DepositRows deposits,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.origins = origins;
        this.books = books;
        this.invoices = invoices;
        this.deposits = deposits;
        this.transactions = transactions;
    }

    /** @return whether it is ours */
    boolean bring(PaymentProvider provider, String ref) {
        boolean[] ours = {true};
        Converging.until(() -> {
            Optional<Payment> before = transactions.execute(status -> rows.find(provider.name(), ref));
            Charge now = provider.charges().find(ref);
            if (before.isPresent() && before.get().isAs(now)) {
                return true;
            }
            Optional<PaymentOrigins.Origin> origin =
                    needsOrigin(before, now) ? origins.of(provider, now) : before.map(PaymentOrigins.Origin::known);
            ours[0] = origin.isPresent();
            return origin.isEmpty() || advance(origin.get(), before, now);
        });
        return ours[0];
    }

    /** Asked only where an invoice is to be written, or for the first time. */
    private static boolean needsOrigin(Optional<Payment> before, Charge now) {
        return before.isEmpty() || (before.get().captured() == 0 && now.captured() > 0);
    }

    private boolean advance(PaymentOrigins.Origin origin, Optional<Payment> known, Charge now) {
        return transactions.execute(status -> {
            Payment before = known.orElseGet(() -> inserted(origin.payment()));
            if (!rows.advance(before, now)) {
                return false;
            }
            books.book(before, now);
            if (before.purpose() == Payment.Purpose.DEPOSIT) {
                deposits.follow(before, now);
            } else {
                invoices.follow(before, now, origin.paper());
            }
            return true;
        });
    }

    /** Where somebody else was faster, theirs is one step on and {@code advance} says so. */
    private Payment inserted(Payment begun) {
        rows.insert(begun);
        return begun;
    }
}
