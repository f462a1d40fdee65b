package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.stripe.ScriptedStripe;
import app.facet.platform.billing.stripe.SignedNews;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What time, coupons, taxes and banks make of payments, from Stripe's library down to our books. */
@HouseTest
class StripeLivesTest {

    private static final String SECRET = "whsec_scripted";

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    Plans plans;

    @Autowired
    Ledger ledger;

    @Autowired
    Invoices invoices;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private final SetClock clock =
            new SetClock(Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS));
    private final ScriptedStripe stripe = new ScriptedStripe(clock);
    private final SignedNews door = new SignedNews(Clock.systemUTC(), SECRET);
    private Till till;
    private AccountId ada;
    private int told;

    @BeforeEach
    void open() {
        till = new Till(house, new Named("stripe-lives", stripe.provider()), transactions, clock);
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private void withTax() {
        till = new Till(house, new Named("stripe-lives", stripe.provider(true)), transactions, clock);
    }

    @AfterEach
    void close() {
        stripe.close();
    }

    private static String page(PurchaseStart start) {
        return start.url().substring(start.url().lastIndexOf('/') + 1);
    }

    private void hearNews() {
        for (; told < stripe.objects.news.size(); told++) {
            String[] news = stripe.objects.news.get(told);
            byte[] body = SignedNews.body("evt_" + UUID.randomUUID(), news[0], news[1], Instant.now());
            var heard = door.hear(body, SignedNews.sign(body, SECRET, Instant.now()))
                    .orElseThrow();
            till.take(new Incoming(
                    "stripe-lives",
                    heard.event(),
                    heard.kind(),
                    heard.touched(),
                    heard.ref(),
                    heard.happenedAt(),
                    heard.raw()));
        }
    }

    private Purchase bought(Choice choice) {
        var start = till.purchases.begin(ada, choice);
        stripe.objects.pay(page(start));
        hearNews();
        return till.purchases.cameBack(ada, start.purchase());
    }

    private Subscription mine() {
        return till.subscriptions.current(ada).orElseThrow();
    }

    private Map<Pot, Long> books() {
        var books = ledger.balances(ada, "USD");
        assertThat(books.values().stream().mapToLong(Long::longValue).sum()).isZero();
        return books;
    }

    private long timesTold(String about) {
        return jdbc.sql("select count(*) from billing_told where account_id = ? and reference like ?")
                .params(ada.value(), about + "%")
                .query(Long.class)
                .single();
    }

    private String coupon(String lasts) {
        String code = "LIVES" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("""
                insert into billing_coupon (code, kind, amount, lasts, months, only_for, valid_from)
                values (?, 'PERCENT', 20, ?, null, null, ?)""")
                .params(code, lasts, Columns.time(Instant.parse("2026-01-01T00:00:00Z")))
                .update();
        return code;
    }

    private void addsUp(Invoice invoice) {
        assertThat(invoice.lines().stream().mapToLong(InvoiceLine::minor).sum())
                .isEqualTo(invoice.net().minor());
        assertThat(invoice.net().minor() + invoice.tax().minor())
                .isEqualTo(invoice.total().minor());
    }

    @Test
    void aCouponLowersTheFirstInvoiceAndItsTaxButNotTheNext() {
        withTax();
        bought(new Choice(Choice.Kind.PLAN, "pro", false, coupon("ONCE")));
        stripe.objects.renew(mine().ref(), true); // the trial is over
        hearNews();

        var first = invoices.of(ada).getFirst();
        assertThat(first.total().minor()).isEqualTo(2_320);
        assertThat(first.tax().minor()).as("of what is paid").isEqualTo(2_320 * 19 / 119);
        assertThat(first.lines()).extracting(InvoiceLine::minor).contains(-580L);
        addsUp(first);
        assertThat(books())
                .containsEntry(Pot.CLEARING, 2_320L)
                .containsEntry(Pot.TAX, -370L)
                .containsEntry(Pot.SALES, -1_950L);

        clock.pass(Duration.ofDays(31));
        stripe.objects.renew(mine().ref(), true);
        hearNews();
        assertThat(invoices.of(ada).getFirst().total().minor()).isEqualTo(2_900);
        assertThat(jdbc.sql("select count(*) from billing_redemption where account_id = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theTaxOfAPackStandsOnItsInvoiceAndGoesBackInParts() {
        withTax();
        bought(Choice.pack("medium"));
        var invoice = invoices.of(ada).getFirst();
        assertThat(invoice.tax().minor()).isEqualTo(463);
        addsUp(invoice);
        String intent = transactions
                .execute(status -> house.getBean(PaymentRows.class).of(ada))
                .getFirst()
                .ref();

        stripe.provider().charges().refund(intent, 1_450, "half-" + intent);
        hearNews();

        assertThat(books()).containsEntry(Pot.TAX, 231L - 463L).containsEntry(Pot.REFUNDS, 1_450L - 231L);
    }

    @Test
    void aTrialCostsNothingIsAnnouncedBeforeItEndsAndIsThenPaid() {
        bought(Choice.plan("pro", false));
        assertThat(mine().state()).isEqualTo(Membership.State.TRIALING);
        assertThat(books()).isEmpty();
        assertThat(invoices.of(ada)).isEmpty();
        assertThat(timesTold("trial:")).isZero();

        clock.pass(Duration.ofDays(4));
        stripe.objects.trialWillEnd(mine().ref());
        stripe.objects.trialWillEnd(mine().ref());
        hearNews();
        assertThat(timesTold("trial:")).isEqualTo(1);

        clock.pass(Duration.ofDays(3));
        stripe.objects.renew(mine().ref(), true);
        hearNews();
        assertThat(mine().state()).isEqualTo(Membership.State.ACTIVE);
        assertThat(books()).containsEntry(Pot.SALES, -2_900L);
        assertThat(invoices.of(ada)).hasSize(1);
    }

    @Test
    void aTrialNobodyPaysForIsDunnedAndEndsWithThePlan() {
        bought(Choice.plan("pro", false));
        String membership = mine().ref();
        clock.pass(Duration.ofDays(7));
        stripe.objects.renew(membership, false);
        hearNews();
        assertThat(mine().state()).isEqualTo(Membership.State.PAST_DUE);
        assertThat(timesTold("failed:")).isEqualTo(1);

        stripe.objects.giveUp(membership);
        hearNews();
        assertThat(till.subscriptions.current(ada)).isEmpty();
        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(timesTold("ended:")).isEqualTo(1);
        assertThat(books()).isEmpty();
    }

    @Test
    void aTrialThatIsCancelledEndsWithoutAPayment() {
        bought(Choice.plan("pro", false));
        assertThat(till.subscriptions.cancel(ada).cancelAtPeriodEnd()).isTrue();
        clock.pass(Duration.ofDays(7));
        stripe.objects.giveUp(mine().ref());
        hearNews();

        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(books()).isEmpty();
    }

    @Test
    void aChangeCostsTheSecondsThatAreLeft() {
        bought(Choice.plan("pro", false));
        clock.pass(Duration.ofDays(7));
        stripe.objects.renew(mine().ref(), true);
        hearNews();
        clock.pass(Duration.ofDays(10).plusSeconds(17));
        long whole = Duration.between(mine().periodStart(), mine().periodEnd()).toSeconds();
        long left = whole - Duration.ofDays(10).toSeconds() - 17;

        var seen = till.subscriptions.preview(ada, "enterprise", false);
        assertThat(seen.credited().minor()).isEqualTo(2_900 * left / whole);
        assertThat(seen.dueNow().minor()).isEqualTo(19_900 * left / whole - 2_900 * left / whole);
        clock.pass(Duration.ofMinutes(20)); // while they think about it
        till.subscriptions.change(ada, "enterprise", false, seen);
        hearNews();

        assertThat(books()).containsEntry(Pot.SALES, -2_900L - seen.dueNow().minor());
        addsUp(invoices.of(ada).getFirst());
    }

    @Test
    void aDeclinedCardAndABankThatAsksLeaveThePageOpenAndOnePaymentIsBooked() {
        var start = till.purchases.begin(ada, Choice.pack("small"));
        stripe.objects.decline(page(start));
        hearNews();
        assertThat(till.purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.OPEN);
        assertThat(books()).isEmpty();

        stripe.objects.askBank(page(start));
        hearNews();
        assertThat(till.purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.OPEN);
        assertThat(till.purchases.begin(ada, Choice.pack("small")))
                .as("the same page")
                .isEqualTo(start);

        stripe.objects.pay(page(start));
        hearNews();
        assertThat(till.purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.PAID);
        assertThat(books()).containsEntry(Pot.CLEARING, 900L).containsEntry(Pot.SALES, -900L);
        assertThat(stripe.objects.all("payment_intent")).isEqualTo(1);
        assertThat(invoices.of(ada)).hasSize(1);
    }

    @Test
    void whatStripeKeepsIsBookedOnceAndGrowsWithADispute() {
        stripe.objects.keepFees();
        bought(Choice.pack("medium"));
        hearNews();
        long fee = 2_900 * 29 / 1_000 + 30;
        assertThat(books())
                .containsEntry(Pot.FEES, fee)
                .containsEntry(Pot.CLEARING, 2_900 - fee)
                .containsEntry(Pot.SALES, -2_900L);

        String intent = transactions
                .execute(status -> house.getBean(PaymentRows.class).of(ada))
                .getFirst()
                .ref();
        stripe.objects.dispute(intent);
        hearNews();
        assertThat(books()).containsEntry(Pot.FEES, fee + 1_500).containsEntry(Pot.DISPUTES, 2_900L);
    }

    @Test
    void aFeeThatIsNotKnownYetIsFoundAtNightAndMissedWhereItIsNot() {
        bought(Choice.pack("medium"));
        till.reconciliation.run();
        assertThat(differences(false)).as("it may come").isZero();

        clock.pass(Duration.ofDays(2));
        assertThat(till.reconciliation.run().left()).isPositive();
        assertThat(differences(false)).isEqualTo(1);

        stripe.objects.keepFees();
        till.reconciliation.run();
        assertThat(books()).containsEntry(Pot.FEES, 2_900L * 29 / 1_000 + 30);
        assertThat(differences(false)).isZero();
        assertThat(differences(true)).isEqualTo(1);
    }

    private long differences(boolean mended) {
        String intent = transactions
                .execute(status -> house.getBean(PaymentRows.class).of(ada))
                .getFirst()
                .ref();
        return jdbc.sql("select count(*) from billing_difference where ref = ? and what = 'fee-unknown' and mended = ?")
                .params(intent, mended)
                .query(Long.class)
                .single();
    }
}
