package app.facet.platform.billing.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares one thing again that could not be compared, however long ago that was. */
@Component
class SecondLook {

    private static final Logger LOG = LoggerFactory.getLogger(SecondLook.class);

    /** As far back as the comparison that found it looked. */
    private static final Duration BILLS = Duration.ofDays(8);

    private static final String REFUND = "refund ";

    private final UpToDate upToDate;
    private final PaymentRows payments;
    private final MembershipRows memberships;
    private final DepositRows deposits;
    private final DepositUpdate depositUpdates;
    private final RefundRun refunds;
    private final PaymentProviders providers;
    private final DifferenceRows rows;
    private final TransactionTemplate transactions;

    SecondLook(
            UpToDate upToDate,
            PaymentRows payments,
            MembershipRows memberships,
            DepositRows deposits,
            DepositUpdate depositUpdates,
            RefundRun refunds,
            PaymentProviders providers,
            DifferenceRows rows,
            TransactionTemplate transactions) {
        this.upToDate = upToDate;
        this.payments = payments;
        this.memberships = memberships;
        this.deposits = deposits;
        this.depositUpdates = depositUpdates;
        this.refunds = refunds;
        this.providers = providers;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** @return whether our books say now what the provider's do */
    boolean at(Difference one) {
        try {
            bring(one);
        } catch (RuntimeException failed) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "{} {} could not be compared again, reference {}",
                    one.provider(),
                    one.touched(),
                    reference,
                    failed);
            rows.left(one.thing(), one.ours(), reference);
            return false;
        }
        if (one.wrong().filter(wrong -> stillIs(wrong, one)).isPresent()) {
            rows.wrong(one.thing(), one.wrong().get());
            return false;
        }
        rows.close(one.thing(), one.ours(), one.theirs());
        return true;
    }

    private boolean stillIs(Wrong wrong, Difference one) {
        return Boolean.TRUE.equals(transactions.execute(status -> switch (wrong) {
            case FEE_UNKNOWN ->
                payments.find(one.provider(), one.ref())
                        .filter(Payment::lacksFee)
                        .isPresent();
            case TWO_PLANS ->
                one.account() != null
                        && memberships.of(one.account()).stream()
                                        .filter(Subscription::isPaid)
                                        .count()
                                > 1;
        }));
    }

    private void bring(Difference one) {
        if (one.wrong().filter(Wrong.TWO_PLANS::equals).isPresent()) {
            return; // both are up to date, and app stores cannot be asked
        }
        if (one.ref().startsWith(REFUND)) {
            refunds.run(UUID.fromString(one.ref().substring(REFUND.length())));
            return;
        }
        var provider = providers.named(one.provider());
        Optional<Deposit> deposit = one.touched() == Touched.CHECKOUT ? deposit(one.ref()) : Optional.empty();
        if (deposit.isPresent()) {
            depositUpdates.bring(provider, deposit.get());
            return;
        }
        upToDate.bring(provider, one.touched(), one.ref());
        if (one.touched() == Touched.MEMBERSHIP) {
            provider.memberships()
                    .bills(one.ref(), one.foundAt().minus(BILLS))
                    .forEach(bill -> upToDate.bring(provider, Touched.BILL, bill));
        }
    }

    /** Deposits are listed by our own name, because a page of theirs may never have been opened. */
    private Optional<Deposit> deposit(String ref) {
        return ref.matches("[0-9a-f-]{36}")
                ? transactions.execute(status -> deposits.find(UUID.fromString(ref)))
                : Optional.empty();
    }
}
