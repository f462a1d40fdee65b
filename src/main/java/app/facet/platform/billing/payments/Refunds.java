package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives money back. Our word that we want to comes first, then the provider is asked, under a name that works once. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Refunds {

    private final PaymentRows payments;
    private final RefundRows rows;
    private final RefundRun runs;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final TransactionTemplate transactions;

    Refunds(
            PaymentRows payments,
            RefundRows rows,
            RefundRun runs,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            TransactionTemplate transactions) {
        this.payments = payments;
        this.rows = rows;
        this.runs = runs;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What somebody paid, the newest first. */
    public List<Payment> payments(AccountId account) {
        return transactions.execute(status -> payments.of(account));
    }

    /**
     * Gives part of a payment back, or all.
     *
     * @param reason for our own books
     * @throws NotRefundable when that much is not left, or its owner's bank has it already
     */
    public Payment refund(UUID payment, long minor, String reason) {
        stepUp.require();
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        UUID refund = transactions.execute(status -> asked(payment, minor, reason));
        PaymentsAway.unless(() -> runs.run(refund));
        return transactions.execute(status -> payments.find(payment)).orElseThrow(NotFound::new);
    }

    private UUID asked(UUID id, long minor, String reason) {
        // Its row is the lock under which refunds of one payment add up.
        Payment payment = payments.lock(id).orElseThrow(NotFound::new);
        long left = payment.captured() - payment.refunded() - payment.stake() - rows.underway(id);
        if (minor <= 0 || minor > left) {
            throw new NotRefundable();
        }
        UUID refund = rows.insert(payment, minor, reason, current.id());
        var entry = AuditEntry.of("billing.refunded")
                .by(current.id())
                .with("payment", id.toString())
                .with(
                        "amount",
                        payment.total().with(minor).amount() + " "
                                + payment.total().unit());
        audit.record(payment.account() == null ? entry : entry.about(payment.account()));
        return refund;
    }
}
