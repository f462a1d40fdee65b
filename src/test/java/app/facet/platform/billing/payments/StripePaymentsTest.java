package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.stripe.ScriptedStripe;
import app.facet.platform.billing.stripe.ScriptedStripe.Trouble;
import app.facet.platform.billing.stripe.SignedNews;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Stripe's library against a server that speaks as Stripe documents it, with our books behind. */
@HouseTest
class StripePaymentsTest {

    private static final String SECRET = "whsec_scripted";

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    Credits credits;

    @Autowired
    Plans plans;

    @Autowired
    Ledger ledger;

    @Autowired
    Invoices invoices;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private final ScriptedStripe stripe = new ScriptedStripe(Clock.systemUTC());
    private final SignedNews door = new SignedNews(Clock.systemUTC(), SECRET);
    private Till till;
    private AccountId ada;
    private int told;

    @BeforeEach
    void open() {
        till = new Till(house, stripe.provider(), transactions, Clock.systemUTC());
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @AfterEach
    void close() {
        stripe.close();
    }

    private static String page(PurchaseStart start) {
        return start.url().substring(start.url().lastIndexOf('/') + 1);
    }

    /** All that Stripe has to tell comes in by the door, twice. */
    private void hearNews() {
        for (; told < stripe.objects.news.size(); told++) {
            String[] news = stripe.objects.news.get(told);
            byte[] body = SignedNews.body("evt_" + UUID.randomUUID(), news[0], news[1], Instant.now());
            for (int times = 0; times < 2; times++) {
                till.take(door.hear(body, SignedNews.sign(body, SECRET, Instant.now()))
                        .orElseThrow());
            }
        }
    }

    private Purchase bought(Choice choice) {
        var start = till.purchases.begin(ada, choice);
        stripe.objects.pay(page(start));
        return till.purchases.cameBack(ada, start.purchase());
    }

    private Payment payment() {
        return transactions
                .execute(status -> house.getBean(PaymentRows.class).of(ada))
                .getFirst();
    }

    @Test
    void aPackIsBoughtThroughCheckoutAndEveryNewsOfItIsHarmless() {
        long before = credits.balance(ada).available();
        var start = till.purchases.begin(ada, Choice.pack("medium"));
        assertThat(till.purchases.begin(ada, Choice.pack("medium"))).isEqualTo(start);
        stripe.objects.pay(page(start));
        hearNews();

        assertThat(till.purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.PAID);
        assertThat(credits.balance(ada).available()).isEqualTo(before + 40);
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.CLEARING, 2900L)
                .containsEntry(Pot.SALES, -2900L);
        var invoice = invoices.of(ada).getFirst();
        assertThat(invoice.madeOutTo().orElseThrow().name()).isEqualTo("Ada Lovelace");
        assertThat(invoices.of(ada)).hasSize(1);
        assertThat(new String(
                        jdbc.sql("select sealed_buyer from billing_invoice where id = ?")
                                .param(invoice.id())
                                .query(byte[].class)
                                .single(),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Lovelace");
        assertThat(stripe.calls())
                .filteredOn("POST /v1/checkout/sessions"::equals)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aFailureOfTheLineChargesNobodyTwice(Trouble trouble) {
        till.purchases.begin(ada, Choice.pack("large")); // makes the customer known
        stripe.next(trouble);
        var start = patiently(() -> till.purchases.begin(ada, Choice.pack("small")));
        stripe.objects.pay(page(start));
        stripe.next(trouble);
        var bought = patiently(() -> till.purchases.cameBack(ada, start.purchase()));

        assertThat(bought.state()).isEqualTo(Purchase.State.PAID);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.CLEARING, 900L);
        assertThat(stripe.objects.all("checkout.session"))
                .as("one page for each pack")
                .isEqualTo(2);
    }

    /** As people do who are told that nobody answers: they try again. */
    private static <T> T patiently(Supplier<T> act) {
        try {
            return act.get();
        } catch (PaymentsAway away) {
            return act.get();
        }
    }

    @Test
    void whoeverDoesNotAnswerAtAllIsSaidToBeAway() {
        stripe.next(Trouble.BROKEN, Trouble.BROKEN, Trouble.BROKEN);

        assertThatExceptionOfType(PaymentsAway.class).isThrownBy(() -> till.purchases.begin(ada, Choice.pack("small")));
        assertThat(till.purchases.begin(ada, Choice.pack("small")).url()).startsWith("https://checkout.example/");
    }

    @Test
    void aPlanBeginsIsChangedAtThePreviewedPriceCancelledAndKept() {
        bought(Choice.plan("pro", false));
        var mine = till.subscriptions.current(ada).orElseThrow();
        assertThat(mine.state()).isEqualTo(Membership.State.TRIALING);
        assertThat(plans.of(ada).code()).isEqualTo("pro");
        stripe.objects.renew(mine.ref(), true);
        hearNews();
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.SALES, -2900L);

        var seen = till.subscriptions.preview(ada, "enterprise", false);
        assertThat(till.subscriptions.change(ada, "enterprise", false, seen).plan())
                .isEqualTo("enterprise");
        hearNews();
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.SALES, -2900L - seen.dueNow().minor());
        assertThat(till.subscriptions.cancel(ada).cancelAtPeriodEnd()).isTrue();
        assertThat(till.subscriptions.resume(ada).cancelAtPeriodEnd()).isFalse();
        assertThat(invoices.of(ada)).hasSize(2);
    }

    @Test
    void refundsComeBackInPartsAndTakeTheirCreditsAlong() {
        long before = credits.balance(ada).available();
        bought(Choice.pack("small"));
        String intent = payment().ref();
        var charges = stripe.provider().charges();
        charges.refund(intent, 450, "refund-one");
        charges.refund(intent, 450, "refund-one");
        hearNews();
        assertThat(credits.balance(ada).available()).isEqualTo(before + 5);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.REFUNDS, 450L).containsEntry(Pot.CLEARING, 450L);
        assertThat(invoices.of(ada).getFirst().status()).isEqualTo(Invoice.Status.PARTLY_REFUNDED);

        charges.refund(intent, 450, "refund-two");
        hearNews();
        assertThat(credits.balance(ada).available()).isEqualTo(before);
        assertThat(invoices.of(ada).getFirst().status()).isEqualTo(Invoice.Status.REFUNDED);
        assertThatExceptionOfType(ProviderFailure.class)
                .isThrownBy(() -> charges.refund(intent, 1, "refund-three"))
                .satisfies(failed -> assertThat(failed.kind()).isEqualTo(ProviderFailure.Kind.REFUSED));
    }

    @Test
    void aDisputeIsBookedAndWonOrLost() {
        bought(Choice.pack("small"));
        long with = credits.balance(ada).available();
        stripe.objects.dispute(payment().ref());
        hearNews();
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.DISPUTES, 900L)
                .containsEntry(Pot.CLEARING, 0L);
        assertThat(credits.balance(ada).available()).isEqualTo(with - 10);

        stripe.objects.closeDispute(payment().ref(), true);
        hearNews();
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.DISPUTES, 0L);
        assertThat(credits.balance(ada).available()).isEqualTo(with);
    }

    private Deposit deposit(Duration away) {
        var wanted = new Deposits.Wanted(
                "booking:" + UUID.randomUUID(),
                "Deposit",
                new Money(10_000, Currency.getInstance("USD")),
                Instant.now().plus(away),
                "tattoos");
        var start = till.deposits.begin(ada, wanted);
        assertThat(till.deposits.begin(ada, wanted)).isEqualTo(start);
        stripe.objects.pay(page(start));
        return till.deposits.cameBack(ada, start.purchase());
    }

    @Test
    void aHoldIsTakenInPartAndTheRestLetGo() {
        var held = deposit(Duration.ofDays(3));
        assertThat(held.state()).isEqualTo(Deposit.State.HELD);
        assertThat(held.heldUntil()).isAfter(Instant.now().plus(Duration.ofDays(6)));
        assertThat(ledger.balances(ada, "USD")).isEmpty();
        assertThatExceptionOfType(NotRefundable.class).isThrownBy(() -> till.deposits.capture(ada, held.id(), 10_001));

        assertThat(till.deposits.capture(ada, held.id(), 4_000).state()).isEqualTo(Deposit.State.CAPTURED);
        till.deposits.capture(ada, held.id(), 4_000);
        hearNews();
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.DEPOSITS, -4_000L)
                .containsEntry(Pot.CLEARING, 4_000L);
    }

    @Test
    void aHoldIsLetGoByUsOrByTheBank() {
        var one = deposit(Duration.ofDays(3));
        assertThat(till.deposits.release(ada, one.id()).state()).isEqualTo(Deposit.State.RELEASED);

        var other = deposit(Duration.ofDays(3));
        jdbc.sql("update billing_payment set held_until = ? where subject = ?")
                .params(Columns.time(Instant.now().minusSeconds(1)), other.id().toString())
                .update();
        stripe.objects.expireHold(String.valueOf(other.charge()));
        hearNews();
        assertThat(till.deposits.find(ada, other.id()).state()).isEqualTo(Deposit.State.EXPIRED);
        assertThat(ledger.balances(ada, "USD")).isEmpty();
    }

    @Test
    void whatIsFurtherAwayIsTakenAndGivenBackOrChargedToAKeptCard() {
        var taken = deposit(Duration.ofDays(30));
        assertThat(taken.state()).isEqualTo(Deposit.State.CAPTURED);
        till.deposits.release(ada, taken.id());
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.DEPOSITS, 0L).containsEntry(Pot.CLEARING, 0L);

        var kept = deposit(Duration.ofDays(200));
        assertThat(kept.state()).isEqualTo(Deposit.State.CARD_SAVED);
        assertThat(till.deposits.chargeKept(ada, kept.id()).state()).isEqualTo(Deposit.State.CAPTURED);
        till.deposits.chargeKept(ada, kept.id());
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.DEPOSITS, -10_000L);

        var asks = deposit(Duration.ofDays(200));
        jdbc.sql("update billing_deposit set card = 'pm_card_asks' where id = ?")
                .param(asks.id())
                .update();
        assertThat(till.deposits.chargeKept(ada, asks.id()).state()).isEqualTo(Deposit.State.UNCONFIRMED);
        var declined = deposit(Duration.ofDays(200));
        jdbc.sql("update billing_deposit set card = 'pm_card_declined' where id = ?")
                .param(declined.id())
                .update();
        assertThat(till.deposits.chargeKept(ada, declined.id()).state()).isEqualTo(Deposit.State.DECLINED);
    }

    @Test
    void anArtistIsPaidLessOurCommissionAndNoMoreComesBackThanWasSent() {
        assertThat(till.payouts.onboard(ada, "account")).startsWith("https://connect.example/");
        assertThat(till.payouts.readiness(ada)).isEqualTo(Payouts.Readiness.MISSING);
        stripe.objects.onboarded(till.payouts.onboard(ada, "account").replaceFirst(".*/", ""));
        hearNews();
        assertThat(till.payouts.readiness(ada)).isEqualTo(Payouts.Readiness.READY);

        String work = "booking:" + UUID.randomUUID();
        var gross = new Money(10_000, Currency.getInstance("USD"));
        assertThat(till.payouts.send(ada, work, gross).minor()).isEqualTo(9_000);
        till.payouts.send(ada, work, gross);
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.COMMISSION, -1_000L)
                .containsEntry(Pot.CLEARING, -9_000L)
                .containsEntry(Pot.DEPOSITS, 10_000L);

        till.payouts.takeBack(work, 3_000);
        till.payouts.takeBack(work, 3_000);
        hearNews();
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.CLEARING, -6_000L);
        assertThatExceptionOfType(NotRefundable.class).isThrownBy(() -> till.payouts.takeBack(work, 9_001));
    }

    @Test
    void whatWeWereNeverToldIsFoundAtNight() {
        var start = till.purchases.begin(ada, Choice.pack("small"));
        stripe.objects.pay(page(start));
        bought(Choice.plan("pro", true));
        String membership = till.subscriptions.current(ada).orElseThrow().ref();
        stripe.objects.renew(membership, true);
        long before = jdbc.sql("select count(*) from billing_difference")
                .query(Long.class)
                .single();

        till.reconciliation.run();

        assertThat(till.purchases.find(ada, start.purchase()).state()).isEqualTo(Purchase.State.PAID);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.SALES, -900L - 29_000L);
        assertThat(jdbc.sql("select count(*) from billing_difference")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(before + 2);
        assertThat(List.of(credits.balance(ada).available())).doesNotContain(0L);
    }
}
