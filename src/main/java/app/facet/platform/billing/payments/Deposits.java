package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Secures appointments: holds money, takes it, lets it go. Asked by booking; every act may be repeated. */
@Service
public class Deposits {

    private static final Duration PAGE_LASTS = Duration.ofHours(2);

    private final DepositRows rows;
    private final DepositUpdate updates;
    private final PaymentProviders providers;
    private final Customers customers;
    private final PublicAddress address;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Deposits(
            DepositRows rows,
            DepositUpdate updates,
            PaymentProviders providers,
            Customers customers,
            PublicAddress address,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.updates = updates;
        this.providers = providers;
        this.customers = customers;
        this.address = address;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is wanted. The reference names the booking; there is one deposit for each. */
    public record Wanted(String reference, String name, Money amount, Instant appointmentAt, String backTo) {}

    /** Where to go to secure it; asked again it is the same page. */
    public PurchaseStart begin(AccountId account, Wanted wanted) {
        var provider = providers.current();
        var plan = DepositPlan.of(wanted.appointmentAt(), clock.instant());
        Deposit deposit = transactions.execute(status -> {
            rows.insert(begun(account, wanted, plan, provider.name()));
            return rows.about(account, wanted.reference()).orElseThrow(NotFound::new);
        });
        return PaymentsAway.unless(() -> {
            Checkout page = deposit.checkout() == null
                    ? provider.checkouts().open(order(provider, deposit, wanted))
                    : provider.checkouts().find(deposit.checkout());
            transactions.executeWithoutResult(status -> rows.follow(deposit, page));
            return new PurchaseStart(deposit.id(), page.address().orElse(address.of(wanted.backTo())));
        });
    }

    /** Somebody came back from the page. */
    public Deposit cameBack(AccountId account, UUID deposit) {
        Deposit mine = find(account, deposit);
        PaymentsAway.unless(() -> {
            updates.bring(providers.named(mine.provider()), mine);
            return mine;
        });
        return find(account, deposit);
    }

    /** @throws NotFound when there is none, or it is somebody else's */
    public Deposit find(AccountId account, UUID deposit) {
        return transactions
                .execute(status -> rows.find(deposit))
                .filter(found -> found.account().equals(account))
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes what is held, or part of it. The rest is let go.
     *
     * @throws NotRefundable when nothing is held, or less
     */
    public Deposit capture(AccountId account, UUID deposit, long minor) {
        Deposit mine = find(account, deposit);
        if (mine.state() == Deposit.State.CAPTURED && mine.captured() == minor) {
            return mine;
        }
        if (mine.state() != Deposit.State.HELD
                || minor <= 0
                || minor > mine.amount().minor()) {
            throw new NotRefundable();
        }
        return act(mine, (charges, charge) -> charges.capture(charge, minor, mine.key("capture")));
    }

    /** Lets go what is held, or gives back what was taken. */
    public Deposit release(AccountId account, UUID deposit) {
        Deposit mine = find(account, deposit);
        return switch (mine.state()) {
            case HELD, UNCONFIRMED -> act(mine, (charges, charge) -> charges.release(charge, mine.key("release")));
            case CAPTURED ->
                act(mine, (charges, charge) -> charges.refund(charge, mine.captured(), mine.key("refund")));
            default -> mine;
        };
    }

    /** Takes the money from the card that was kept, while its owner is away. What came of it is its state. */
    public Deposit chargeKept(AccountId account, UUID deposit) {
        Deposit mine = find(account, deposit);
        String card = mine.card();
        if (mine.state() != Deposit.State.CARD_SAVED || card == null) {
            return mine;
        }
        var provider = providers.named(mine.provider());
        var kept = new KeptCard(mine.id(), account, customers.of(account, provider), card, mine.amount());
        Charge charge = PaymentsAway.unless(
                () -> provider.charges().findTaken(kept, mine.key("charge")).orElseGet(() -> provider.charges()
                        .takeFromKept(kept, mine.key("charge"))));
        return brought(provider, mine, charge.ref());
    }

    private interface Act {
        void on(Charges charges, String charge);
    }

    private Deposit act(Deposit deposit, Act act) {
        var provider = providers.named(deposit.provider());
        String charge = Objects.requireNonNull(deposit.charge());
        return PaymentsAway.unless(() -> {
            act.on(provider.charges(), charge);
            return brought(provider, deposit, charge);
        });
    }

    private Deposit brought(PaymentProvider provider, Deposit deposit, @Nullable String charge) {
        updates.bring(provider, deposit.paidBy(charge));
        return find(deposit.account(), deposit.id());
    }

    private Deposit begun(AccountId account, Wanted wanted, DepositPlan plan, String provider) {
        return new Deposit(
                UUID.randomUUID(),
                account,
                wanted.reference(),
                plan.way(),
                wanted.amount(),
                wanted.appointmentAt(),
                provider,
                null,
                null,
                null,
                Deposit.State.OPEN,
                0,
                null,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                0);
    }

    private CheckoutOrder order(PaymentProvider provider, Deposit deposit, Wanted wanted) {
        return new CheckoutOrder(
                deposit.id(),
                deposit.account(),
                customers.of(deposit.account(), provider),
                switch (deposit.way()) {
                    case HOLD -> CheckoutOrder.Mode.HOLD;
                    case CAPTURE -> CheckoutOrder.Mode.PAY;
                    case SAVED_CARD -> CheckoutOrder.Mode.KEEP_CARD;
                },
                wanted.name(),
                deposit.amount(),
                null,
                null,
                address.of(wanted.backTo()),
                address.of(wanted.backTo()),
                deposit.createdAt().plus(PAGE_LASTS),
                customers.language(deposit.account()));
    }
}
