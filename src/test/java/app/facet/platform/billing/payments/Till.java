package app.facet.platform.billing.payments;

import app.facet.platform.audit.Audit;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.spi.AddressBook;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All between a button and the ledger as it is in the house, but with a provider and transactions of the test. */
final class Till {

    final Purchases purchases;
    final Subscriptions subscriptions;
    final Deposits deposits;
    final Payouts payouts;
    final UpToDate upToDate;
    final EventHandling handling;
    final ChargeUpdate charges;
    final RefundRun refunds;
    final Reconciliation reconciliation;
    final ProviderEventRows events;

    private final ApplicationContext house;

    Till(ApplicationContext house, PaymentProvider provider, TransactionTemplate transactions, Clock clock) {
        this.house = house;
        var jdbc = house.getBean(JdbcClient.class);
        var providers = new PaymentProviders(only(provider));
        var customers = new Customers(jdbc, house.getBean(AddressBook.class), transactions);
        var purchaseRows = house.getBean(PurchaseRows.class);
        var memberRows = house.getBean(MembershipRows.class);
        var depositRows = house.getBean(DepositRows.class);
        var payoutRows = house.getBean(PayoutRows.class);
        var paymentRows = house.getBean(PaymentRows.class);
        var dunning = new Dunning(
                house.getBean(Notifications.class),
                house.getBean(AddressBook.class),
                house.getBean(PaperWords.class),
                jdbc,
                clock);
        var discounts = house.getBean(Discounts.class);
        var address = house.getBean(PublicAddress.class);
        var prices = new PriceTags(
                house.getBean(Plans.class),
                house.getBean(Packs.class),
                memberRows,
                discounts,
                house.getBean(PaperWords.class),
                transactions,
                clock);
        var origins = new PaymentOrigins(
                purchaseRows, depositRows, house.getBean(PaperWords.class), jdbc, transactions, clock);
        charges = new ChargeUpdate(
                paymentRows,
                origins,
                house.getBean(Books.class),
                house.getBean(InvoiceBook.class),
                depositRows,
                transactions);
        var bills = new BillUpdate(charges, dunning, transactions);
        var members = new MembershipUpdate(
                memberRows, bills, dunning, house.getBean(TwoPlans.class), jdbc, transactions, clock);
        var purchaseUpdate = new PurchaseUpdate(
                purchaseRows,
                charges,
                members,
                discounts,
                house.getBean(CreditIssue.class),
                providers,
                transactions,
                clock);
        var depositUpdate = new DepositUpdate(depositRows, charges, customers, dunning, transactions);
        var payees = new PayeeUpdate(payoutRows, house.getBean(Ledger.class), transactions);
        upToDate = new UpToDate(purchaseUpdate, charges, members, bills, depositUpdate, payees);
        purchases = new Purchases(
                purchaseRows,
                prices,
                providers,
                customers,
                upToDate,
                address,
                house.getBean(CurrentAccount.class),
                transactions);
        subscriptions = new Subscriptions(
                memberRows,
                members,
                prices,
                providers,
                customers,
                address,
                house.getBean(CurrentAccount.class),
                house.getBean(Audit.class),
                transactions,
                clock);
        deposits = new Deposits(depositRows, depositUpdate, providers, customers, address, transactions, clock);
        StepUp proved = () -> {};
        payouts = new Payouts(
                payoutRows, payees, providers, house.getBean(AddressBook.class), address, proved, transactions);
        events = house.getBean(ProviderEventRows.class);
        handling = new EventHandling(events, upToDate, providers, house.getBeanProvider(StoreNews.class), transactions);
        refunds = new RefundRun(house.getBean(RefundRows.class), paymentRows, charges, providers, transactions);
        var comparison = new Comparison(house.getBean(DifferenceRows.class));
        reconciliation = new Reconciliation(
                purchaseRows,
                paymentRows,
                memberRows,
                upToDate,
                providers,
                new OpenEnds(
                        depositRows, depositUpdate, payoutRows, payees, refunds, providers, comparison, transactions),
                comparison,
                house.getBean(Audit.class),
                transactions,
                clock);
    }

    private static ObjectProvider<PaymentProvider> only(PaymentProvider provider) {
        return new ObjectProvider<>() {
            @Override
            public Stream<PaymentProvider> stream() {
                return Stream.of(provider);
            }

            @Override
            public Stream<PaymentProvider> orderedStream() {
                return Stream.of(provider);
            }
        };
    }

    /** Writes news down and handles them; again where that was begun and not ended. */
    void take(Incoming news) {
        house.getBean(TransactionTemplate.class)
                .execute(status -> events.insert(news).or(() -> waiting(news)))
                .ifPresent(handling::handle);
    }

    private Optional<UUID> waiting(Incoming news) {
        return house.getBean(JdbcClient.class)
                .sql("""
                        select id from billing_provider_event
                        where provider = ? and event = ? and state = 'RECEIVED'""")
                .params(news.provider(), news.event())
                .query(UUID.class)
                .optional();
    }
}
