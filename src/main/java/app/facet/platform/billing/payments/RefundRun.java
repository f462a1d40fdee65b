package app.facet.platform.billing.payments;

import app.facet.platform.billing.payments.RefundRows.Asked;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the provider give back what we said we would. Repeated until it has an answer. */
@Component
class RefundRun {

    private final RefundRows rows;
    private final PaymentRows payments;
    private final ChargeUpdate charges;
    private final PaymentProviders providers;
    private final TransactionTemplate transactions;

    RefundRun(
            RefundRows rows,
            PaymentRows payments,
            ChargeUpdate charges,
            PaymentProviders providers,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.payments = payments;
        this.charges = charges;
        this.providers = providers;
        this.transactions = transactions;
    }

    /** Those that were asked for and have no answer yet. */
    List<UUID> waiting() {
        return transactions.execute(status -> rows.waiting());
    }

    boolean run(UUID refund) {
        Optional<Asked> asked = transactions.execute(status -> rows.waiting(refund));
        asked.ifPresent(this::run);
        return asked.isPresent();
    }

    private void run(Asked refund) {
        Payment payment =
                transactions.execute(status -> payments.find(refund.payment())).orElseThrow();
        var provider = providers.named(payment.provider());
        try {
            provider.charges().refund(payment.ref(), refund.amount(), "refund-" + refund.id());
        } catch (ProviderFailure failed) {
            if (failed.kind() == ProviderFailure.Kind.AWAY) {
                throw failed; // what it did is unknown, so we go on wanting it
            }
            transactions.executeWithoutResult(status -> rows.ended(refund.id(), false));
            throw new NotRefundable();
        }
        charges.bring(provider, payment.ref());
        transactions.executeWithoutResult(status -> rows.ended(refund.id(), true));
    }
}
