package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.billing.payments.Comparison.Look;
import app.facet.platform.billing.payments.Comparison.Result;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares our books with the providers', whatever we were told or not: all that is not final, and all that changed in the
 * last days. What differs is listed and mended. What was begun with somebody who is gone, as the sandbox once there is a
 * real provider, is left: nobody can be asked.
 */
@Component
class Reconciliation {

    /** PaymentProviders repeat their news for three days; a week's absence of ours is made up for. */
    private static final Duration LOOKED_AT = Duration.ofDays(8);

    private final PurchaseRows purchases;
    private final PaymentRows payments;
    private final MembershipRows memberships;
    private final UpToDate upToDate;
    private final PaymentProviders providers;
    private final OpenEnds openEnds;
    private final Comparison comparison;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reconciliation(
            PurchaseRows purchases,
            PaymentRows payments,
            MembershipRows memberships,
            UpToDate upToDate,
            PaymentProviders providers,
            OpenEnds openEnds,
            Comparison comparison,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.purchases = purchases;
        this.payments = payments;
        this.memberships = memberships;
        this.upToDate = upToDate;
        this.providers = providers;
        this.openEnds = openEnds;
        this.comparison = comparison;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ActingAsTheHouse("compares everybody's payments")
    Result run() {
        Instant since = clock.instant().minus(LOOKED_AT);
        // Payments first: whatever else is looked at brings its own along, and they would no longer seem behind.
        var result =
                payments(since).plus(memberships(since)).plus(purchases(since)).plus(openEnds.finish(since));
        if (result.left() > 0) {
            transactions.executeWithoutResult(status -> audit.record(AuditEntry.of("billing.differences-left")
                    .with("left", String.valueOf(result.left()))
                    .with("mended", String.valueOf(result.mended()))));
        }
        return result;
    }

    private Result purchases(Instant since) {
        return comparison.all(
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
        return comparison.wrong(lacking, Wrong.FEE_UNKNOWN);
    }

    private Result compared(Instant since) {
        return comparison.all(
                transactions.execute(status -> payments.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.CHARGE,
                        one.ref(),
                        () -> transactions.execute(status -> payments.find(one.id())),
                        () -> upToDate.bring(providers.named(one.provider()), Touched.CHARGE, one.ref())));
    }

    private Result memberships(Instant since) {
        return comparison.all(
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
}
