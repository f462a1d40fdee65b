package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares our books with the providers', whatever we were told or not: all that is not final, and all that changed in the
 * last days. What differs is listed and mended. What was begun with somebody who is gone, as the sandbox once there is a
 * real provider, is left: nobody can be asked.
 */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    /** PaymentProviders repeat their news for three days; a week's absence of ours is made up for. */
    private static final Duration LOOKED_AT = Duration.ofDays(8);

    private final PurchaseRows purchases;
    private final PaymentRows payments;
    private final MembershipRows memberships;
    private final DepositRows deposits;
    private final PayoutRows payouts;
    private final RefundRun refunds;
    private final DepositUpdate depositUpdates;
    private final PayeeUpdate payees;
    private final UpToDate upToDate;
    private final PaymentProviders providers;
    private final DifferenceRows differences;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reconciliation(
            PurchaseRows purchases,
            PaymentRows payments,
            MembershipRows memberships,
            DepositRows deposits,
            PayoutRows payouts,
            RefundRun refunds,
            DepositUpdate depositUpdates,
            PayeeUpdate payees,
            UpToDate upToDate,
            PaymentProviders providers,
            DifferenceRows differences,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.purchases = purchases;
        this.payments = payments;
        this.memberships = memberships;
        this.deposits = deposits;
        this.payouts = payouts;
        this.refunds = refunds;
        this.depositUpdates = depositUpdates;
        this.payees = payees;
        this.upToDate = upToDate;
        this.providers = providers;
        this.differences = differences;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a comparison ended. */
    record Result(int mended, int left) {

        Result plus(Result other) {
            return new Result(mended + other.mended, left + other.left);
        }
    }

    @ActingAsTheHouse("compares everybody's payments")
    Result run() {
        Instant since = clock.instant().minus(LOOKED_AT);
        // Payments first: whatever else is looked at brings its own along, and they would no longer seem behind.
        var result =
                payments(since).plus(memberships(since)).plus(purchases(since)).plus(rest(since));
        if (result.left() > 0) {
            transactions.executeWithoutResult(status -> audit.record(AuditEntry.of("billing.differences-left")
                    .with("left", String.valueOf(result.left()))
                    .with("mended", String.valueOf(result.mended()))));
        }
        return result;
    }

    private Result purchases(Instant since) {
        return all(
                transactions.execute(status -> purchases.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.CHECKOUT,
                        String.valueOf(one.checkout()),
                        () -> transactions.execute(status -> purchases.find(one.id())),
                        () -> upToDate.purchase(one)));
    }

    private Result payments(Instant since) {
        return compared(since).plus(withoutFee(since));
    }

    /** Of what was taken today the provider may not know yet what it keeps. */
    private Result withoutFee(Instant since) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        var lacking = transactions.execute(status -> payments.worthAnotherLook(providers.held(), since)).stream()
                .filter(one -> one.lacksFee() && one.createdAt().isBefore(yesterday))
                .toList();
        lacking.forEach(one -> differences.wrong(
                new DifferenceRows.Thing(one.provider(), Touched.CHARGE, one.ref()), Wrong.FEE_UNKNOWN));
        return new Result(0, lacking.size());
    }

    private Result compared(Instant since) {
        return all(
                transactions.execute(status -> payments.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.CHARGE,
                        one.ref(),
                        () -> transactions.execute(status -> payments.find(one.id())),
                        () -> upToDate.bring(providers.named(one.provider()), Touched.CHARGE, one.ref())));
    }

    private Result memberships(Instant since) {
        return all(
                transactions.execute(status -> memberships.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.MEMBERSHIP,
                        one.ref(),
                        () -> List.of(
                                transactions.execute(status -> memberships.find(one.provider(), one.ref())),
                                transactions.execute(status -> payments.of(one.account()))),
                        () -> withBills(one, since)));
    }

    /** Also bills we never heard of. */
    private void withBills(Subscription one, Instant since) {
        var provider = providers.named(one.provider());
        upToDate.bring(provider, Touched.MEMBERSHIP, one.ref());
        provider.memberships().bills(one.ref(), since).forEach(bill -> upToDate.bring(provider, Touched.BILL, bill));
    }

    private Result rest(Instant since) {
        var open = all(
                transactions.execute(status -> deposits.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.CHECKOUT,
                        one.id().toString(),
                        () -> transactions
                                .execute(status -> deposits.find(one.id()))
                                .map(Deposit::state),
                        () -> depositUpdates.bring(providers.named(one.provider()), one)));
        var sent = all(
                transactions.execute(status -> payouts.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.TRANSFER,
                        one.id().toString(),
                        () -> transactions.execute(status -> payouts.transfer(one.reference())),
                        () -> payees.send(providers.named(one.provider()), one.reference())));
        var asked = all(
                refunds.waiting(),
                one -> new Look(
                        "ours",
                        Touched.CHARGE,
                        "refund " + one,
                        () -> refunds.waiting().contains(one),
                        () -> refunds.run(one)));
        return open.plus(sent).plus(asked);
    }

    /** One thing to look at: how it stands with us, and what brings it up to date. */
    private record Look(String provider, Touched touched, String ref, Supplier<Object> ours, Runnable bring) {

        DifferenceRows.Thing thing() {
            return new DifferenceRows.Thing(provider, touched, ref);
        }
    }

    private <T> Result all(List<T> things, java.util.function.Function<T, Look> look) {
        return things.stream().map(look).map(this::compare).reduce(new Result(0, 0), Result::plus);
    }

    private Result compare(Look look) {
        Object before = look.ours().get();
        try {
            look.bring().run();
        } catch (RuntimeException failed) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} could not be compared, reference {}", look.provider(), look.touched(), reference, failed);
            differences.left(look.thing(), Particulars.states(before), reference);
            return new Result(0, 1);
        }
        Object after = look.ours().get();
        if (before.equals(after)) {
            return new Result(0, 0);
        }
        differences.mended(look.thing(), Particulars.differing(before, after), Particulars.differing(after, before));
        return new Result(1, 0);
    }
}
