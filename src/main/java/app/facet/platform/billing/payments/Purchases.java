package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.PublicAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Buying: from a button to the provider's page, and back. */
@Service
public class Purchases {

    private static final int MOST_PAGES = 5;

    private final PurchaseRows rows;
    private final PriceTags prices;
    private final PaymentProviders providers;
    private final Customers customers;
    private final UpToDate upToDate;
    private final PublicAddress address;
    private final CurrentAccount current;
    private final TransactionTemplate transactions;

    Purchases(
            PurchaseRows rows,
            PriceTags prices,
            PaymentProviders providers,
            Customers customers,
            UpToDate upToDate,
            PublicAddress address,
            CurrentAccount current,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.prices = prices;
        this.providers = providers;
        this.customers = customers;
        this.upToDate = upToDate;
        this.address = address;
        this.current = current;
        this.transactions = transactions;
    }

    /**
     * Leads somebody to the page where they pay. Asked again for the same, it is the same page.
     *
     * @throws NothingForSale when nobody is set up to take money
     * @throws PaymentsAway when whoever moves the money does not answer
     */
    public PurchaseStart begin(AccountId account, Choice choice) {
        current.requireOwner();
        var provider = providers.current();
        var wanted = prices.price(account, choice, provider.name());
        return PaymentsAway.unless(() -> {
            for (int page = 0; page < MOST_PAGES; page++) {
                Purchase purchase = openOr(wanted);
                if (!purchase.isAsGoodAs(wanted) || prices.isOver(purchase)) {
                    abandon(purchase);
                    continue;
                }
                Optional<PurchaseStart> start = start(provider, purchase);
                if (start.isPresent()) {
                    return start.get();
                }
            }
            throw new PaymentsAway();
        });
    }

    /** Somebody came back from the page. Asks the provider how it stands instead of waiting to be told. */
    public Purchase cameBack(AccountId account, UUID purchase) {
        Purchase mine = find(account, purchase);
        if (mine.checkout() != null) {
            PaymentsAway.unless(() -> upToDate.purchase(mine));
        }
        return find(account, purchase);
    }

    /** @throws NotFound when there is none, or it is somebody else's */
    public Purchase find(AccountId account, UUID purchase) {
        return transactions.execute(status -> rows.find(account, purchase)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    public List<Purchase> of(AccountId account) {
        return transactions.execute(status -> rows.of(account));
    }

    private Purchase openOr(Purchase wanted) {
        return transactions.execute(status -> {
            rows.insert(wanted);
            return rows.open(wanted.openKey()).orElse(wanted); // gone again: the next round sees
        });
    }

    /** Empty when its page can't be used any more, and nothing was paid there. */
    private Optional<PurchaseStart> start(PaymentProvider provider, Purchase purchase) {
        Checkout page = purchase.checkout() == null
                ? provider.checkouts().open(order(provider, purchase))
                : provider.checkouts().find(purchase.checkout());
        if (purchase.checkout() == null) {
            transactions.executeWithoutResult(status -> rows.opened(purchase, page.ref()));
        }
        if (page.state() == Checkout.State.OPEN) {
            return page.address().map(url -> new PurchaseStart(purchase.id(), url));
        }
        upToDate.checkout(provider, page.ref());
        return page.state() == Checkout.State.EXPIRED || page.state() == Checkout.State.FAILED
                ? Optional.empty()
                : Optional.of(new PurchaseStart(purchase.id(), back(purchase)));
    }

    private void abandon(Purchase purchase) {
        if (purchase.checkout() != null) {
            var provider = providers.named(purchase.provider());
            provider.checkouts().close(purchase.checkout());
            upToDate.checkout(provider, purchase.checkout());
        }
        transactions.executeWithoutResult(status -> rows.close(purchase));
    }

    private CheckoutOrder order(PaymentProvider provider, Purchase purchase) {
        var what = prices.described(purchase);
        return new CheckoutOrder(
                purchase.id(),
                purchase.account(),
                customers.of(purchase.account(), provider),
                what.tariff() == null ? CheckoutOrder.Mode.PAY : CheckoutOrder.Mode.SUBSCRIBE,
                what.name(),
                purchase.total(),
                what.tariff(),
                what.discount(),
                back(purchase),
                address.of("account/billing"),
                purchase.expiresAt(),
                customers.language(purchase.account()));
    }

    private String back(Purchase purchase) {
        return address.of("account/billing/return?purchase=" + purchase.id());
    }
}
