package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.WithAdmin;
import app.facet.platform.billing.payments.DifferenceRows.Thing;
import app.facet.platform.billing.sandbox.Card;
import app.facet.platform.billing.sandbox.SandboxDesk;
import app.facet.platform.billing.stripe.ScriptedStripe;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.notifications.Mailbox;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.platform.notifications.Notifications;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the comparison of books found, in the hands of an admin. */
@HouseTest
class DifferencesTest {

    @Autowired
    Differences differences;

    @Autowired
    DifferenceRows rows;

    @Autowired
    SecondLook secondLook;

    @Autowired
    Purchases purchases;

    @Autowired
    SandboxDesk sandbox;

    @Autowired
    Notifications notifications;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    @Autowired
    Payouts payouts;

    private final String email = UUID.randomUUID() + "@example.org";
    private final Thing unreachable = new Thing("nowhere", Touched.CHARGE, "ch_" + UUID.randomUUID());
    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
    }

    @Test
    @WithAdmin
    void whatWasBehindIsListedWithBothSidesAndWhoseItIs() {
        try (var stripe = new ScriptedStripe(Clock.systemUTC())) {
            var till = new Till(house, stripe.provider(), transactions, Clock.systemUTC());
            var start = till.purchases.begin(ada, Choice.pack("small"));
            stripe.objects.pay(start.url().substring(start.url().lastIndexOf('/') + 1));
            till.reconciliation.run();
        }

        assertThat(of(ada, new DifferenceFilter(Difference.State.MENDED, Touched.CHECKOUT)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.item()).isEqualTo("small");
                    assertThat(one.ours()).contains("state=OPEN").doesNotContain(ada.toString());
                    assertThat(one.theirs()).contains("state=PAID", "charge=");
                });
        assertThat(of(ada, new DifferenceFilter(Difference.State.OPEN, null))).isEmpty();
        assertThat(of(ada, new DifferenceFilter(null, Touched.TRANSFER))).isEmpty();
    }

    @Test
    @WithAdmin
    void whatIsComparedAgainAndFoundInOrderIsMended() {
        var start = purchases.begin(ada, Choice.pack("small"));
        String page = start.url().substring(start.url().lastIndexOf('/') + 1);
        sandbox.pay(ada, page, Card.WORKS);
        String checkout = transactions
                .execute(status -> house.getBean(PurchaseRows.class).of(ada))
                .getFirst()
                .checkout();
        rows.left(new Thing("sandbox", Touched.CHECKOUT, String.valueOf(checkout)), "state=OPEN", "1a2b3c4d");
        Difference open = of(ada, DifferenceFilter.ALL).getFirst();
        assertThat(open.state()).isEqualTo(Difference.State.OPEN);

        assertThat(differences.compareAgain(open.id())).isTrue();

        assertThat(of(ada, DifferenceFilter.ALL))
                .extracting(Difference::state)
                .containsExactly(Difference.State.MENDED);
        assertThat(purchases.find(ada, start.purchase()).state()).isEqualTo(Purchase.State.PAID);
    }

    @Test
    @WithAdmin
    void aTransferThatWasLeftIsSentAndBelongsToItsPayee() {
        payouts.onboard(ada, "account");
        payouts.refresh(ada);
        String work = "work:" + ada;
        payouts.send(ada, work, new Money(10_000, Currency.getInstance("USD")));
        var sent = transactions
                .execute(status -> house.getBean(PayoutRows.class).transfer(work))
                .orElseThrow();
        rows.left(new Thing("sandbox", Touched.TRANSFER, sent.id().toString()), null, "1a2b3c4d");

        Difference open = of(ada, new DifferenceFilter(null, Touched.TRANSFER)).getFirst();
        assertThat(differences.compareAgain(open.id())).isTrue();
    }

    @Test
    @WithAdmin
    void whatStillCannotBeComparedStaysOpenOnceHoweverOftenItIsFound() {
        rows.left(unreachable, "state=OPEN", "1a2b3c4d");
        rows.left(unreachable, null, "5e6f7a8b");

        assertThat(differences.compareAgain(found().id())).isFalse();

        assertThat(found().times()).isEqualTo(3);
        assertThat(found().ours()).isEqualTo("state=OPEN");
        assertThat(found().what()).startsWith("reference ").doesNotContain("5e6f7a8b");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> differences.compareAgain(UUID.randomUUID()));
    }

    @Test
    @WithAdmin
    void aNotePutsItAsideButNotWithoutAWord() throws IOException {
        rows.left(unreachable, null, "1a2b3c4d");
        Instant before = found().lastAt();
        long open = rows.openSince(before);
        assertThatExceptionOfType(NoteMissing.class).isThrownBy(() -> differences.lookedAt(found().id(), " "));
        assertThatExceptionOfType(NoteMissing.class)
                .isThrownBy(() -> differences.lookedAt(found().id(), "x".repeat(301)));

        differences.lookedAt(found().id(), " =Stripe looks into it ");

        assertThat(found().state()).isEqualTo(Difference.State.LOOKED_AT);
        assertThat(found().note()).isEqualTo("=Stripe looks into it");
        assertThat(rows.openSince(before)).isEqualTo(open - 1);
        var file = new StringWriter();
        differences.export(new DifferenceFilter(Difference.State.LOOKED_AT, Touched.CHARGE), file);
        assertThat(file.toString()).contains(unreachable.ref(), "'=Stripe looks into it");
    }

    @Test
    @WithAdmin(proved = false)
    void onlyAfterProvingThatItIsThem() {
        rows.left(unreachable, null, "1a2b3c4d");
        UUID id = found().id();

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> differences.compareAgain(id));
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> differences.lookedAt(id, "note"));
    }

    @Test
    @WithAdmin
    void theNightComparesAgainWhatItHadToLeaveAndTellsAdminsOfTheRest() {
        owner.sql("insert into account_role (account_id, role) values (?, 'ADMIN')")
                .param(ada.value())
                .update();
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        rows.left(unreachable, null, "1a2b3c4d");
        owner.sql("update billing_difference set last_at = ? where ref = ?")
                .params(Instant.now().minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC), unreachable.ref())
                .update();
        try (var stripe = new ScriptedStripe(Clock.systemUTC())) {
            var till = new Till(house, stripe.provider(), transactions, Clock.systemUTC());
            new ComparisonNight(
                            till.reconciliation,
                            secondLook,
                            rows,
                            accounts,
                            notifications,
                            transactions,
                            Clock.systemUTC())
                    .run();
        }

        assertThat(found().times()).isEqualTo(2);
        assertThat(told(ada)).contains("billing.differences-left");
        assertThat(mailbox.newestOf(email).subject()).isEqualTo("Payments that could not be compared");
        assertThat(told(eve)).isEmpty();
        owner.sql("delete from account_role where account_id = ?")
                .param(ada.value())
                .update();
    }

    private List<String> told(AccountId account) {
        return transactions.execute(status -> notifications.find(account, PageRequest.of(0, 10))).stream()
                .map(NotificationSummary::kind)
                .toList();
    }

    private Difference found() {
        return differences.find(DifferenceFilter.ALL, PageRequest.of(0, 10_000)).stream()
                .filter(one -> one.ref().equals(unreachable.ref()))
                .findFirst()
                .orElseThrow();
    }

    private List<Difference> of(AccountId account, DifferenceFilter filter) {
        return differences.find(filter, PageRequest.of(0, 10_000)).stream()
                .filter(one -> Optional.ofNullable(one.account())
                        .filter(account::equals)
                        .isPresent())
                .toList();
    }
}
