package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out what a payment was for. */
@Component
class PaymentOrigins {

    private final PurchaseRows purchases;
    private final DepositRows deposits;
    private final PaperWords words;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PaymentOrigins(
            PurchaseRows purchases,
            DepositRows deposits,
            PaperWords words,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.purchases = purchases;
        this.deposits = deposits;
        this.words = words;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param paper what an invoice for it says; null where none is to be written */
    record Origin(Payment payment, @Nullable Paper paper) {

        static Origin known(Payment payment) {
            return new Origin(payment, null);
        }
    }

    /** What an invoice says beside amounts. */
    record Paper(List<InvoiceLine> lines, @Nullable Buyer buyer) {}

    /** Empty when it is not ours. */
    Optional<Origin> of(PaymentProvider provider, Charge charge) {
        UUID order = charge.order();
        if (order == null) {
            return provider.charges().billOf(charge.ref()).flatMap(bill -> ofBill(provider, charge, bill));
        }
        Optional<Purchase> purchase = transactions.execute(status -> purchases.find(order));
        return purchase.isPresent() ? ofPurchase(provider, charge, purchase.get()) : ofDeposit(provider, charge, order);
    }

    private Optional<Origin> ofPurchase(PaymentProvider provider, Charge charge, Purchase purchase) {
        if (purchase.checkout() == null) {
            return Optional.empty(); // the page comes first, with news of its own
        }
        Checkout page = provider.checkouts().find(purchase.checkout());
        var payment = begun(
                provider,
                charge,
                purchase.account(),
                Payment.Purpose.PURCHASE,
                purchase.id().toString(),
                page.tax(),
                purchase);
        String name = words.name(purchase.choice(), purchase.account());
        var lines = List.of(new InvoiceLine(name, charge.amount().minor() - page.tax()));
        return Optional.of(new Origin(payment, new Paper(lines, page.buyer())));
    }

    private Optional<Origin> ofBill(PaymentProvider provider, Charge charge, String ref) {
        Bill bill = provider.memberships().bill(ref);
        AccountId account = bill.membership() == null
                ? null
                : provider.memberships().find(bill.membership()).account();
        if (account == null) {
            return Optional.empty();
        }
        AccountId here = transactions.execute(status -> exists(account)) ? account : null;
        long tax = taxPaid(bill, charge);
        var payment = begun(provider, charge, here, Payment.Purpose.BILL, ref, tax, null);
        var lines = words.lines(bill, charge.amount().minor() - tax, here);
        return Optional.of(new Origin(payment, new Paper(lines, bill.buyer())));
    }

    /** Of what credit from before paid, the tax was paid before as well. */
    private static long taxPaid(Bill bill, Charge charge) {
        long total = bill.total().minor();
        long paid = charge.amount().minor();
        return paid >= total ? bill.tax() : Math.multiplyExact(bill.tax(), paid) / total;
    }

    private Optional<Origin> ofDeposit(PaymentProvider provider, Charge charge, UUID order) {
        return transactions
                .execute(status -> deposits.find(order))
                .map(deposit ->
                        begun(provider, charge, deposit.account(), Payment.Purpose.DEPOSIT, order.toString(), 0, null))
                .map(Origin::known);
    }

    private boolean exists(AccountId account) {
        return jdbc.sql("select count(*) from account where id = :id")
                        .param("id", account.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Payment begun(
            PaymentProvider provider,
            Charge charge,
            @Nullable AccountId account,
            Payment.Purpose purpose,
            String subject,
            long tax,
            @Nullable Purchase purchase) {
        var now = clock.instant();
        return new Payment(
                UUID.randomUUID(),
                account,
                provider.name(),
                charge.ref(),
                purpose,
                subject,
                charge.amount(),
                Math.min(tax, charge.amount().minor()),
                Charge.State.OPEN,
                0,
                0,
                Charge.Dispute.NONE,
                0,
                purchase == null ? 0 : purchase.credits(),
                purchase == null ? null : now.plus(Duration.ofDays(purchase.validDays())),
                0,
                0,
                null,
                null,
                now,
                0);
    }
}
