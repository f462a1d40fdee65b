package app.facet.platform.billing.payments;

import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Line;
import app.facet.platform.billing.ledger.Pot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Books what changed between a payment as we had it and as it stands, in the transaction that writes it down. What was
 * taken and given back is booked up to a sum, so that nothing is booked twice whatever is repeated.
 */
@Component
class Books {

    private final Ledger ledger;
    private final CreditIssue credits;
    private final PaymentRows rows;

    Books(Ledger ledger, CreditIssue credits, PaymentRows rows) {
        this.ledger = ledger;
        this.credits = credits;
        this.rows = rows;
    }

    void book(Payment before, Charge now) {
        bookCaptured(before, now.captured());
        bookRefunded(before, now.refunded());
        bookStake(before, now.stake());
        bookFee(before, now.fee());
        if (before.credits() > 0 && before.account() != null && now.captured() > 0) {
            moveCredits(before, now);
        }
    }

    private void bookCaptured(Payment before, long captured) {
        long tax = before.taxIn(captured) - before.taxIn(before.captured());
        long more = captured - before.captured();
        book(
                before,
                "sale",
                "captured:" + captured,
                line(before, Pot.CLEARING, more),
                line(before, before.purpose() == Payment.Purpose.DEPOSIT ? Pot.DEPOSITS : Pot.SALES, tax - more),
                line(before, Pot.TAX, -tax));
    }

    private void bookRefunded(Payment before, long refunded) {
        long tax = before.taxIn(refunded) - before.taxIn(before.refunded());
        long more = refunded - before.refunded();
        book(
                before,
                "refund",
                "refunded:" + refunded,
                line(before, Pot.CLEARING, -more),
                line(before, before.purpose() == Payment.Purpose.DEPOSIT ? Pot.DEPOSITS : Pot.REFUNDS, more - tax),
                line(before, Pot.TAX, tax));
    }

    /** Comes and goes, so it is named after the change and not after a sum. */
    private void bookStake(Payment before, long stake) {
        long more = stake - before.stake();
        book(
                before,
                "dispute",
                "dispute:" + before.version(),
                line(before, Pot.DISPUTES, more),
                line(before, Pot.CLEARING, -more));
    }

    /** Up to what the provider says by now. It may pay us in another currency than the payment's. */
    private void bookFee(Payment before, @Nullable Money fee) {
        if (fee == null) {
            return;
        }
        long known = before.fee() == null ? 0 : before.fee().minor();
        ledger.book(
                before.account(),
                "payment:" + before.id() + ":fee:" + before.version(),
                "fee",
                Line.of(Pot.FEES, fee.unit(), fee.minor() - known),
                Line.of(Pot.CLEARING, fee.unit(), known - fee.minor()));
    }

    private void book(Payment payment, String kind, String what, Line... lines) {
        boolean deposit = payment.purpose() == Payment.Purpose.DEPOSIT;
        ledger.book(payment.account(), "payment:" + payment.id() + ":" + what, deposit ? "deposit" : kind, lines);
    }

    private static Line line(Payment payment, Pot pot, long amount) {
        return Line.of(pot, payment.total().unit(), amount);
    }

    private void moveCredits(Payment before, Charge now) {
        var account = Objects.requireNonNull(before.account());
        credits.grant(account, CreditSource.PACK, before.credits(), before.validUntil(), before.grant());
        long wanted = before.creditsToTakeBack(now);
        if (wanted > before.creditsTakenBack()) {
            rows.creditsTakenBack(before, before.creditsTakenBack() + takeBack(before, wanted), before.timesReturned());
        } else if (wanted < before.creditsTakenBack()) {
            int times = before.timesReturned() + 1;
            credits.grant(
                    account,
                    CreditSource.PACK,
                    before.creditsTakenBack() - wanted,
                    before.validUntil(),
                    before.grant(times));
            rows.creditsTakenBack(before, wanted, times);
        }
    }

    /** What is unspent, from all they were given under: a dispute that was won gave some a second time. */
    private long takeBack(Payment before, long wanted) {
        var account = Objects.requireNonNull(before.account());
        long missing = wanted - before.creditsTakenBack();
        long taken = 0;
        for (int given = 0; given <= before.timesReturned() && taken < missing; given++) {
            taken += credits.withdraw(
                    account,
                    given == 0 ? before.grant() : before.grant(given),
                    missing - taken,
                    "payment:%s:withdrawn:%d:%d".formatted(before.id(), before.version(), given));
        }
        return taken;
    }
}
