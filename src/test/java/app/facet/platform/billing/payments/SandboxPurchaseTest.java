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
import app.facet.platform.billing.sandbox.Card;
import app.facet.platform.billing.sandbox.SandboxDesk;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Buying where no money moves, from the button to the ledger. */
@HouseTest
class SandboxPurchaseTest {

    @Autowired
    Purchases purchases;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Invoices invoices;

    @Autowired
    SandboxDesk desk;

    @Autowired
    Credits credits;

    @Autowired
    Plans plans;

    @Autowired
    Ledger ledger;

    @Autowired
    EventHandling handling;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = newcomer();
    }

    private AccountId newcomer() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private static String page(PurchaseStart start) {
        return start.url().substring(start.url().lastIndexOf('/') + 1);
    }

    private Purchase bought(Choice choice) {
        var start = purchases.begin(ada, choice);
        desk.pay(ada, page(start), Card.WORKS);
        return purchases.cameBack(ada, start.purchase());
    }

    @Test
    void aPackIsPaidOnceAndItsCreditsAreThereWhenOneComesBack() {
        long before = credits.balance(ada).available();
        var start = purchases.begin(ada, Choice.pack("small"));
        assertThat(start.url()).contains("/billing/sandbox/");
        assertThat(purchases.begin(ada, Choice.pack("small")))
                .as("a second click")
                .isEqualTo(start);

        desk.pay(ada, page(start), Card.WORKS);
        desk.pay(ada, page(start), Card.WORKS);
        var bought = purchases.cameBack(ada, start.purchase());

        assertThat(bought.state()).isEqualTo(Purchase.State.PAID);
        assertThat(credits.balance(ada).available()).isEqualTo(before + 10);
        purchases.cameBack(ada, start.purchase());
        handledAll();
        assertThat(credits.balance(ada).available()).isEqualTo(before + 10);
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.CLEARING, 900L)
                .containsEntry(Pot.SALES, -900L);
        assertThat(invoices.of(ada)).singleElement().satisfies(invoice -> {
            assertThat(invoice.number()).matches("F-20\\d\\d-\\d{6}");
            assertThat(invoice.total().minor()).isEqualTo(900);
            assertThat(invoice.lines()).containsExactly(new InvoiceLine("Facet Small", 900));
            assertThat(invoice.status()).isEqualTo(Invoice.Status.PAID);
        });
    }

    /** As in a browser: what the database shows and takes are their own rows and no others. */
    @Test
    void aPersonBuysChangesAndDisputesWithTheirOwnRowsOnly() {
        Acting.run(new Acting.Who.Person(ada), () -> {
            bought(Choice.pack("small"));
            bought(Choice.plan("pro", false));
            var mine = subscriptions.current(ada).orElseThrow();
            var seen = subscriptions.preview(ada, "pro", true);
            assertThat(subscriptions.change(ada, "pro", true, seen).yearly()).isTrue();
            subscriptions.cancel(ada);
            desk.renew(ada, mine.ref(), true);
            desk.dispute(ada, desk.charges(ada).getFirst());
        });
        handledAll();

        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.DISPUTES, 900L);
    }

    @Test
    void aCardThatIsDeclinedBringsNothingAndAnotherMayFollow() {
        var start = purchases.begin(ada, Choice.pack("small"));
        long before = credits.balance(ada).available();
        assertThat(desk.pay(ada, page(start), Card.INSUFFICIENT_FUNDS).declined())
                .isTrue();
        assertThat(purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.OPEN);
        assertThat(credits.balance(ada).available()).isEqualTo(before);

        assertThat(desk.pay(ada, page(start), Card.ASKS_FOR_CONFIRMATION).asksBank())
                .isTrue();
        assertThat(desk.confirm(ada, page(start), false).declined()).isTrue();
        desk.pay(ada, page(start), Card.ASKS_FOR_CONFIRMATION);
        desk.confirm(ada, page(start), true);

        assertThat(purchases.cameBack(ada, start.purchase()).state()).isEqualTo(Purchase.State.PAID);
        assertThat(credits.balance(ada).available()).isEqualTo(before + 10);
    }

    @Test
    void whoeverDoesNotComeBackGetsTheirCreditsToo() {
        long before = credits.balance(ada).available();
        var start = purchases.begin(ada, Choice.pack("medium"));
        desk.pay(ada, page(start), Card.WORKS);

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> credits.balance(ada).available() == before + 40);
    }

    @Test
    void aDisputeTakesTheCreditsAndWinningItGivesThemBack() {
        bought(Choice.pack("small"));
        long with = credits.balance(ada).available();
        String charge = desk.charges(ada).getFirst();
        desk.dispute(ada, charge);
        handledAll();
        assertThat(credits.balance(ada).available()).isEqualTo(with - 10);
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.DISPUTES, 900L)
                .containsEntry(Pot.CLEARING, 0L);

        desk.closeDispute(ada, charge, true);
        handledAll();
        assertThat(credits.balance(ada).available()).isEqualTo(with);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.DISPUTES, 0L).containsEntry(Pot.CLEARING, 900L);
    }

    @Test
    void othersNeitherSeeNorUseTheirPage() {
        var start = purchases.begin(ada, Choice.pack("small"));
        var eve = newcomer();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.pay(eve, page(start), Card.WORKS));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> purchases.cameBack(eve, start.purchase()));
    }

    @Test
    void sixteenAtOnceBuyOnce() throws Exception {
        long before = credits.balance(ada).available();
        var starts = together(() -> purchases.begin(ada, Choice.pack("small")));
        assertThat(starts).hasSize(16).containsOnly(starts.getFirst());

        var start = starts.getFirst();
        together(() -> desk.pay(ada, page(start), Card.WORKS));
        var ended = together(() -> purchases.cameBack(ada, start.purchase()).state());
        handledAll();

        assertThat(ended).containsOnly(Purchase.State.PAID);
        assertThat(desk.charges(ada)).hasSize(1);
        assertThat(credits.balance(ada).available()).isEqualTo(before + 10);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.CLEARING, 900L);
        assertThat(invoices.of(ada)).hasSize(1);
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var begun = new ArrayList<Future<T>>();
            for (int i = 0; i < 16; i++) {
                begun.add(threads.submit(() -> Acting.as(new Acting.Who.TheHouse(), work::call)));
            }
            var ended = new ArrayList<T>();
            for (Future<T> one : begun) {
                ended.add(one.get());
            }
            return ended;
        }
    }

    @Test
    void aPlanBeginsWithATrialAndIsCancelledAndKept() {
        var start = purchases.begin(ada, Choice.plan("pro", false));
        desk.pay(ada, page(start), Card.WORKS);
        purchases.cameBack(ada, start.purchase());

        var mine = subscriptions.current(ada).orElseThrow();
        assertThat(mine.state()).isEqualTo(Membership.State.TRIALING);
        assertThat(plans.of(ada).code()).isEqualTo("pro");
        assertThat(invoices.of(ada)).isEmpty();
        assertThatExceptionOfType(AlreadySubscribed.class)
                .isThrownBy(() -> purchases.begin(ada, Choice.plan("enterprise", false)));
        assertThat(subscriptions.cancel(ada).cancelAtPeriodEnd()).isTrue();
        assertThat(subscriptions.resume(ada).cancelAtPeriodEnd()).isFalse();

        desk.renew(ada, mine.ref(), true);
        handledAll();
        assertThat(subscriptions.current(ada).orElseThrow().state()).isEqualTo(Membership.State.ACTIVE);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.SALES, -2900L);
        assertThat(invoices.of(ada)).hasSize(1);
    }

    @Test
    void anotherPlanCostsExactlyWhatWasPreviewed() {
        var start = purchases.begin(ada, Choice.plan("pro", false));
        desk.pay(ada, page(start), Card.WORKS);
        purchases.cameBack(ada, start.purchase());
        desk.renew(ada, subscriptions.current(ada).orElseThrow().ref(), true);
        handledAll();

        var seen = subscriptions.preview(ada, "enterprise", false);
        assertThat(seen.credited().minor()).isBetween(2800L, 2900L);
        assertThat(seen.dueNow().minor()).isBetween(16_900L, 17_000L);
        assertThat(seen.next().minor()).isEqualTo(19_900);
        var changed = subscriptions.change(ada, "enterprise", false, seen);
        handledAll();

        assertThat(changed.plan()).isEqualTo("enterprise");
        assertThat(plans.of(ada).code()).isEqualTo("enterprise");
        assertThat(ledger.balances(ada, "USD"))
                .containsEntry(Pot.SALES, -2900L - seen.dueNow().minor());
    }

    @Test
    void aRenewalThatFailsIsToldOnceForEachTryAndEndsInTheFreePlan() {
        bought(Choice.plan("pro", false));
        String ref = subscriptions.current(ada).orElseThrow().ref();
        desk.renew(ada, ref, false);
        handledAll();
        assertThat(subscriptions.current(ada).orElseThrow().state()).isEqualTo(Membership.State.PAST_DUE);
        assertThat(told()).containsExactly("billing.payment-failed");

        for (int tries = 0; tries < 3; tries++) {
            desk.tryAgain(ada, ref, false);
            handledAll();
        }
        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(told())
                .containsOnly("billing.payment-failed", "billing.subscription-ended")
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(ledger.balances(ada, "USD")).isEmpty();
    }

    private List<String> told() {
        return jdbc.sql("select distinct kind from notifications_notification where account_id = ? order by kind")
                .param(ada.value())
                .query(String.class)
                .list();
    }

    /** Until all that was told is handled; whether by a worker or by us does not matter. */
    private void handledAll() {
        for (List<UUID> left = received(); !left.isEmpty(); left = received()) {
            left.forEach(handling::handle);
        }
    }

    private List<UUID> received() {
        return jdbc.sql("select id from billing_provider_event where state = 'RECEIVED'")
                .query(UUID.class)
                .list();
    }
}
