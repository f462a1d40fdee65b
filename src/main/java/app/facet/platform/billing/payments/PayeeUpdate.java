package app.facet.platform.billing.payments;

import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Line;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.payments.PayoutRows.StoredTransfer;
import app.facet.platform.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings payees up to date, and what was sent to them. */
@Component
class PayeeUpdate {

    private final PayoutRows rows;
    private final Ledger ledger;
    private final TransactionTemplate transactions;

    PayeeUpdate(PayoutRows rows, Ledger ledger, TransactionTemplate transactions) {
        this.rows = rows;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** @return whether it is ours */
    boolean bring(PaymentProvider provider, String ref) {
        boolean[] ours = {false};
        Converging.until(() -> {
            var before = transactions.execute(status -> rows.payee(provider.name(), ref));
            ours[0] = before.isPresent();
            if (before.isEmpty()) {
                return true;
            }
            var now = provider.payees().find(ref);
            boolean same = before.get().ready() == now.ready() && before.get().missing() == now.missing();
            return same || transactions.execute(status -> rows.advance(before.get(), now));
        });
        return ours[0];
    }

    boolean bringTransfer(PaymentProvider provider, String ref) {
        boolean[] ours = {false};
        Converging.until(() -> {
            Optional<StoredTransfer> before = transactions.execute(status -> rows.transfer(provider.name(), ref));
            ours[0] = before.isPresent();
            return before.isEmpty() || settled(before.get(), provider.payees().findTransfer(ref));
        });
        return ours[0];
    }

    /** Sends what is to be sent, unless it was: also what somebody asked for who did not live to hear that it was done. */
    void send(PaymentProvider provider, String reference) {
        Converging.until(() -> {
            StoredTransfer now =
                    transactions.execute(status -> rows.transfer(reference)).orElseThrow(NotFound::new);
            return settled(
                    now,
                    now.ref() == null
                            ? sent(provider.payees(), now)
                            : provider.payees().findTransfer(now.ref()));
        });
    }

    private static Payees.Transfer sent(Payees payees, StoredTransfer now) {
        var order = new Payees.NewTransfer(now.payee(), now.gross().with(now.net()), now.reference());
        String key = "transfer-" + now.id();
        return payees.findSent(order, key).orElseGet(() -> payees.transfer(order, key));
    }

    /** Writes what was sent and what came back of it. False when somebody else wrote since it was read. */
    private boolean settled(StoredTransfer before, Payees.Transfer now) {
        if (before.ref() != null && before.reversed() == now.reversed()) {
            return true;
        }
        return transactions.execute(status -> {
            if (!rows.advance(before, now)) {
                return false;
            }
            if (before.ref() == null) {
                book(before, "sent", before.gross().minor(), before.commission(), before.net());
            }
            long back = now.reversed() - before.reversed();
            if (back > 0) {
                book(before, "reversed:" + now.reversed(), -back, 0, -back);
            }
            return true;
        });
    }

    /** What people paid for an appointment becomes the payee's and our commission. */
    private void book(StoredTransfer transfer, String what, long gross, long commission, long net) {
        String unit = transfer.gross().unit();
        ledger.book(
                transfer.account(),
                "transfer:" + transfer.id() + ":" + what,
                "payout",
                Line.of(Pot.DEPOSITS, unit, gross),
                Line.of(Pot.COMMISSION, unit, -commission),
                Line.of(Pot.CLEARING, unit, -net));
    }
}
