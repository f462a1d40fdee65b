package app.facet.platform.billing.stores;

import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.payments.EventState;
import app.facet.platform.billing.payments.StoreNews;
import app.facet.platform.billing.payments.TwoPlans;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was bought in a store. What is not understood is parked in sight: somebody has paid for it. Of a subscription the
 * news that happened last hold, in whatever order they come.
 */
@Component
class RevenueCatNews implements StoreNews {

    private static final Outcome DONE = new Outcome(EventState.HANDLED, null);

    private final StoreEvents events;
    private final StoreRows rows;
    private final CreditIssue credits;
    private final StoreMoney money;
    private final TwoPlans twoPlans;
    private final TransactionTemplate transactions;
    private final boolean real;

    RevenueCatNews(
            StoreEvents events,
            StoreRows rows,
            CreditIssue credits,
            StoreMoney money,
            TwoPlans twoPlans,
            TransactionTemplate transactions,
            Environment environment) {
        this.events = events;
        this.rows = rows;
        this.credits = credits;
        this.money = money;
        this.twoPlans = twoPlans;
        this.transactions = transactions;
        this.real = environment.acceptsProfiles(Profiles.of("production", "prod"));
    }

    @Override
    public Outcome take(String raw) {
        Optional<StoreEvent> event = events.read(raw);
        if (event.isEmpty()) {
            return parked("no event");
        }
        return transactions.execute(status -> take(event.get()));
    }

    private Outcome take(StoreEvent event) {
        if (event.type().equals("TEST")) {
            return DONE;
        }
        if (real && event.sandbox()) {
            return new Outcome(EventState.IGNORED, "bought for play money");
        }
        if (event.type().equals("TRANSFER")) {
            return transferred(event);
        }
        Optional<AccountId> account = rows.account(event.user());
        if (account.isEmpty()) {
            return parked("unknown account");
        }
        return rows.product(event.product())
                .map(product -> bought(event, account.get(), product))
                .orElseGet(() -> parked("unknown product"));
    }

    private static Outcome parked(String why) {
        return new Outcome(EventState.PARKED, why);
    }

    private Outcome bought(StoreEvent event, AccountId account, StoreRows.Product product) {
        Pack pack = product.pack();
        Outcome outcome = pack == null ? plan(event, account, product) : pack(event, account, pack);
        if (outcome.state() == EventState.HANDLED) {
            money.book(event, account);
            twoPlans.notice(account);
        }
        return outcome;
    }

    private Outcome pack(StoreEvent event, AccountId account, Pack pack) {
        String reference = "store:" + event.transaction();
        switch (event.type()) {
            case "NON_RENEWING_PURCHASE", "INITIAL_PURCHASE" ->
                credits.grant(
                        account,
                        CreditSource.STORE,
                        pack.credits(),
                        event.purchasedAt().plus(Duration.ofDays(pack.validDays())),
                        reference);
            case "CANCELLATION" -> credits.withdraw(account, reference, pack.credits(), reference + ":refunded");
            default -> {
                return parked("unknown kind of news");
            }
        }
        return DONE;
    }

    private Outcome plan(StoreEvent event, AccountId account, StoreRows.Product product) {
        String begun = event.trial() ? "TRIALING" : "ACTIVE";
        switch (event.type()) {
            case "INITIAL_PURCHASE", "RENEWAL", "UNCANCELLATION" -> rows.write(event, account, product, begun, false);
            // Given back by the store it is over at once, else with what is paid.
            case "CANCELLATION" ->
                rows.write(event, account, product, event.refunded() ? "CANCELED" : begun, !event.refunded());
            case "EXPIRATION" -> rows.write(event, account, product, "CANCELED", false);
            case "BILLING_ISSUE" -> rows.write(event, account, product, "PAST_DUE", false);
            case "PRODUCT_CHANGE" -> {
                return DONE; // takes effect with the renewal that follows, which says so itself
            }
            default -> {
                return parked("unknown kind of news");
            }
        }
        return DONE;
    }

    private Outcome transferred(StoreEvent event) {
        Optional<AccountId> to = first(event.transferredTo());
        if (to.isEmpty()) {
            return parked("unknown account");
        }
        event.transferredFrom().stream()
                .map(rows::account)
                .flatMap(Optional::stream)
                .forEach(from -> rows.transfer(from, to.get()));
        return DONE;
    }

    private Optional<AccountId> first(List<String> users) {
        return users.stream().map(rows::account).flatMap(Optional::stream).findFirst();
    }
}
