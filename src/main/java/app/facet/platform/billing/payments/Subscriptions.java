package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.PublicAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing, ending and keeping a plan that is paid again and again. */
@Service
public class Subscriptions {

    private final MembershipRows rows;
    private final MembershipUpdate updates;
    private final PriceTags prices;
    private final PaymentProviders providers;
    private final Customers customers;
    private final PublicAddress address;
    private final CurrentAccount current;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Subscriptions(
            MembershipRows rows,
            MembershipUpdate updates,
            PriceTags prices,
            PaymentProviders providers,
            Customers customers,
            PublicAddress address,
            CurrentAccount current,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.updates = updates;
        this.prices = prices;
        this.providers = providers;
        this.customers = customers;
        this.address = address;
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Subscription> current(AccountId account) {
        return transactions.execute(status -> rows.current(account));
    }

    /** Whether a plan begins with its trial: only for those who never had one. */
    public boolean mayTry(AccountId account) {
        return Boolean.FALSE.equals(transactions.execute(status -> rows.any(account)));
    }

    /**
     * What another plan, or paying by the year, would cost from now on.
     *
     * @throws NoSubscription when there is none to change
     */
    public ChangePreview preview(AccountId account, String plan, boolean yearly) {
        Subscription mine = mine(account);
        var change = new PlanChange(
                prices.tariff(plan, yearly),
                prices.keepsDiscounts(mine, plan),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        ChangePreview found = PaymentsAway.unless(
                () -> providers.named(mine.provider()).memberships().preview(mine.ref(), change));
        boolean hasOne = mine.state() == Membership.State.TRIALING
                || mine.discounts().stream().anyMatch(one -> !one.isOver(change.asOf()));
        return found.losing(hasOne && !change.keepsDiscounts());
    }

    /** Changes to what was previewed, at exactly that price. */
    public Subscription change(AccountId account, String plan, boolean yearly, ChangePreview seen) {
        Tariff to = prices.tariff(plan, yearly);
        return act(
                account,
                "plan-changed",
                (memberships, mine) -> memberships.change(
                        mine.ref(),
                        new PlanChange(to, prices.keepsDiscounts(mine, plan), seen.asOf()),
                        key(mine, to.key() + "-" + seen.asOf().getEpochSecond())));
    }

    /** Lets it end with the period that is paid. */
    public Subscription cancel(AccountId account) {
        return act(
                account,
                "plan-cancelled",
                (memberships, mine) ->
                        memberships.cancelAtPeriodEnd(mine.ref(), true, key(mine, "cancel-" + mine.version())));
    }

    /** Keeps it after all. */
    public Subscription resume(AccountId account) {
        return act(
                account,
                "plan-resumed",
                (memberships, mine) ->
                        memberships.cancelAtPeriodEnd(mine.ref(), false, key(mine, "resume-" + mine.version())));
    }

    /** The provider's page to change the card. */
    public String cardPage(AccountId account) {
        current.requireOwner();
        var provider = providers.current();
        String customer = customers.find(account, provider.name()).orElseThrow(NoSubscription::new);
        return PaymentsAway.unless(() -> provider.memberships().portal(customer, address.of("account/billing")));
    }

    private Subscription act(AccountId account, String what, BiConsumer<Memberships, Subscription> act) {
        current.requireOwner();
        Subscription mine = mine(account);
        var provider = providers.named(mine.provider());
        return PaymentsAway.unless(() -> {
            act.accept(provider.memberships(), mine);
            updates.bring(provider, mine.ref());
            transactions.executeWithoutResult(status ->
                    audit.record(AuditEntry.of("billing." + what, account).with("plan", mine.plan())));
            return transactions
                    .execute(status -> rows.find(mine.provider(), mine.ref()))
                    .orElseThrow(NoSubscription::new);
        });
    }

    private Subscription mine(AccountId account) {
        Subscription mine = current(account).orElseThrow(NoSubscription::new);
        if (!providers.hold(mine.provider())) {
            throw new ManagedInStore();
        }
        return mine;
    }

    private static String key(Subscription mine, String act) {
        return "subscription-" + mine.id() + "-" + act;
    }
}
