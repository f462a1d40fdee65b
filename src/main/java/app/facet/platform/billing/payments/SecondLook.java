package app.facet.platform.billing.payments;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private final PayoutRows payouts;
    private final PayeeUpdate payees;
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
            PayoutRows payouts,
            PayeeUpdate payees,
            RefundRun refunds,
            PaymentProviders providers,
            DifferenceRows rows,
            TransactionTemplate transactions) {
        this.upToDate = upToDate;
        this.payments = payments;
        this.memberships = memberships;
        this.deposits = deposits;
        this.depositUpdates = depositUpdates;
        this.payouts = payouts;
        this.payees = payees;
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
        switch (one.touched()) {
            case CHECKOUT ->
                ours(one.ref(), deposits::find)
                        .ifPresentOrElse(
                                deposit -> depositUpdates.bring(provider, deposit),
                                () -> upToDate.bring(provider, one.touched(), one.ref()));
            case TRANSFER ->
                ours(one.ref(), payouts::transfer).ifPresent(sent -> payees.send(provider, sent.reference()));
            case MEMBERSHIP -> {
                upToDate.bring(provider, one.touched(), one.ref());
                provider.memberships()
                        .bills(one.ref(), one.foundAt().minus(BILLS))
                        .forEach(bill -> upToDate.bring(provider, Touched.BILL, bill));
            }
            default -> upToDate.bring(provider, one.touched(), one.ref());
        }
    }

    /** Deposits and transfers are listed by our own name: the provider may never have heard of them. */
    private <T> Optional<T> ours(String ref, Function<UUID, Optional<T>> find) {
        return ref.matches("[0-9a-f-]{36}")
                ? transactions.execute(status -> find.apply(UUID.fromString(ref)))
                : Optional.empty();
    }
}
