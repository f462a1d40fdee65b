package app.facet.platform.billing.payments;

import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings purchases up to date, and what was paid or begun with them. */
@Component
class PurchaseUpdate {

    private final PurchaseRows rows;
    private final ChargeUpdate charges;
    private final MembershipUpdate memberships;
    private final Discounts discounts;
    private final CreditIssue credits;
    private final PaymentProviders providers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PurchaseUpdate(
            PurchaseRows rows,
            ChargeUpdate charges,
            MembershipUpdate memberships,
            Discounts discounts,
            CreditIssue credits,
            PaymentProviders providers,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.charges = charges;
        this.memberships = memberships;
        this.discounts = discounts;
        this.credits = credits;
        this.providers = providers;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean bring(Purchase purchase) {
        return purchase.checkout() != null
                && bring(providers.named(purchase.provider()), purchase.id(), purchase.checkout());
    }

    /** Finds whose it is by what we told the provider: so also a page whose opening we did not live to write down. */
    boolean bring(PaymentProvider provider, String checkout) {
        UUID order = provider.checkouts().find(checkout).order();
        return order != null && bring(provider, order, checkout);
    }

    private boolean bring(PaymentProvider provider, UUID order, String checkout) {
        boolean[] ours = {false};
        Converging.until(() -> {
            Optional<Purchase> before = transactions.execute(status -> rows.find(order));
            ours[0] = before.isPresent();
            return before.isEmpty() || bring(provider, before.get(), checkout);
        });
        return ours[0];
    }

    private boolean bring(PaymentProvider provider, Purchase before, String checkout) {
        Checkout now = provider.checkouts().find(checkout);
        if (!isNews(before, now)) {
            return true;
        }
        if (!before.isFor(now) && !advance(before, now)) {
            return false;
        }
        if (now.state() == Checkout.State.PAID) {
            discounts.redeem(before);
        }
        if (now.charge() != null) {
            charges.bring(provider, now.charge());
        }
        if (now.membership() != null) {
            memberships.bring(provider, now.membership());
        }
        return true;
    }

    /** Of several pages for one purchase only one is paid; the others' end says nothing. */
    private static boolean isNews(Purchase before, Checkout now) {
        boolean same = before.checkout() == null || before.checkout().equals(now.ref());
        return same || (now.state() == Checkout.State.PAID && before.state() != Purchase.State.PAID);
    }

    private boolean advance(Purchase before, Checkout now) {
        return transactions.execute(status -> {
            if (!rows.advance(before, now)) {
                return false;
            }
            if (now.state() == Checkout.State.PAID && before.state() != Purchase.State.PAID) {
                paid(before, now);
            }
            return true;
        });
    }

    private void paid(Purchase purchase, Checkout now) {
        if (now.total().minor() == 0 && purchase.credits() > 0) { // nothing was charged that could bring them
            credits.grant(
                    purchase.account(),
                    CreditSource.PACK,
                    purchase.credits(),
                    clock.instant().plus(Duration.ofDays(purchase.validDays())),
                    "purchase:" + purchase.id());
        }
    }
}
