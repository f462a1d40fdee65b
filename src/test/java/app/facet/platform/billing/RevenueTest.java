package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.RevenueMonth.Moves;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Business in months long before any other test's, so that nobody else's subscriptions are among them. */
@HouseTest
class RevenueTest {

    private static final String NOW = "2019-06-15T12:00:00Z";
    private static final Currency USD = Currency.getInstance("USD");

    @Autowired
    Revenue real;

    @Autowired
    SubscriptionNotes notes;

    @Autowired
    LedgerMonths ledger;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    TransactionTemplate transactions;

    private final SetClock clock = new SetClock(Instant.parse(NOW));
    private final List<String> begun = new ArrayList<>();
    private SubscriptionHistory history;
    private AccountId ada;

    @BeforeEach
    void signUp() {
        history = new SubscriptionHistory(notes, jdbc, clock);
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @AfterEach
    void leaveNoBusinessBehind() {
        SecurityContextHolder.clearContext();
        for (String ref : begun) {
            owner.sql("delete from billing_subscription_change where subscription_id = ?")
                    .param(UUID.fromString(ref))
                    .update();
        }
        for (String table : List.of("billing_entry", "billing_booking", "billing_subscription")) {
            owner.sql("delete from " + table + " where account_id = ?")
                    .param(ada.value())
                    .update();
        }
    }

    @Test
    void whatRecursMovesWithWhatPeopleDo() {
        String first = subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE");
        turn("2019-05-12T00:00:00Z", first, "enterprise", false, "ACTIVE");
        turn("2019-05-20T00:00:00Z", first, "enterprise", false, "PAST_DUE");
        turn("2019-06-02T00:00:00Z", first, "pro", true, "ACTIVE");
        turn("2019-06-10T00:00:00Z", first, "pro", true, "CANCELED");
        String second = subscribe("2019-06-12T00:00:00Z", "pro", false, "TRIALING");
        turn("2019-06-13T00:00:00Z", second, "pro", false, "ACTIVE");
        turn("2019-06-13T00:00:01Z", second, "pro", false, "ACTIVE");
        turn(
                "2019-06-14T00:00:00Z",
                subscribe("2019-06-12T00:00:00Z", "pro", false, "TRIALING"),
                "pro",
                false,
                "CANCELED");

        var months = months(3, USD);

        assertThat(months)
                .extracting(RevenueMonth::month)
                .containsExactly(YearMonth.of(2019, 6), YearMonth.of(2019, 5), YearMonth.of(2019, 4));
        assertThat(months.get(2).moves())
                .isEqualTo(new Moves(new Volume(1, 2_900), Volume.NONE, Volume.NONE, Volume.NONE, Volume.NONE));
        assertThat(months.get(1).moves())
                .isEqualTo(new Moves(Volume.NONE, Volume.NONE, new Volume(1, 17_000), Volume.NONE, Volume.NONE));
        assertThat(months.get(0).moves())
                .isEqualTo(new Moves(
                        Volume.NONE, new Volume(1, 2_900), Volume.NONE, new Volume(1, 17_483), new Volume(1, 2_417)));
        assertThat(months)
                .extracting(RevenueMonth::standing)
                .containsExactly(new Volume(1, 19_900), new Volume(1, 2_900), Volume.NONE);
        assertThat(months.getFirst().end()).isEqualTo(new Volume(1, 2_900));
        assertThat(months.getFirst().net()).isEqualTo(-17_000);
        assertThat(months.getFirst().churn()).isEqualTo(1);
        assertThat(months.getFirst().revenueChurn()).isEqualTo(1);
        assertThat(months.getLast().churn()).isZero();
        assertThat(months(1, USD)).as("as when more months are asked for").containsExactly(months.getFirst());
    }

    @Test
    void aSubscriptionCountsAtThePriceItWasTakenFor() {
        String ref = subscribe("2019-04-10T00:00:00Z", "enterprise", false, "ACTIVE");
        owner.sql("update billing_plan set monthly_cents = 30000 where code = 'enterprise'")
                .update();
        try {
            turn("2019-05-10T00:00:00Z", ref, "enterprise", false, "PAST_DUE");
            turn("2019-05-11T00:00:00Z", ref, "enterprise", false, "ACTIVE");
        } finally {
            owner.sql("update billing_plan set monthly_cents = 19900 where code = 'enterprise'")
                    .update();
        }

        assertThat(months(2, USD).getLast().moves()).isEqualTo(Moves.NONE);
        assertThat(months(1, USD).getFirst().standing()).isEqualTo(new Volume(1, 19_900));
    }

    @Test
    void aDiscountLowersWhatRecursUntilThePeriodThatCostsTheFullPrice() {
        String ref = subscribe("2019-04-10T00:00:00Z", "pro", false, "TRIALING");
        discount(ref, 50, 0, "2019-06-10T00:00:00Z");
        turn("2019-04-10T00:00:00Z", ref, "pro", false, "ACTIVE");
        period("2019-05-10T00:00:00Z", ref, "2019-05-10T00:00:00Z");
        period("2019-06-14T00:00:00Z", ref, "2019-06-10T00:00:00Z");

        var months = months(3, USD);

        assertThat(months.get(2).moves().fresh()).isEqualTo(new Volume(1, 1_450));
        assertThat(months.get(1).moves()).isEqualTo(Moves.NONE);
        assertThat(months.get(0).moves())
                .as("an expansion, and nobody new")
                .isEqualTo(new Moves(Volume.NONE, Volume.NONE, new Volume(1, 1_450), Volume.NONE, Volume.NONE));
        assertThat(months).extracting(month -> month.end().recurring()).containsExactly(2_900L, 1_450L, 1_450L);
        assertThat(noted(ref))
                .as("when the period began rather than when we heard of it")
                .endsWith("2019-06-10T00:00:00Z UPGRADED 2900");
    }

    @Test
    void aYearIsATwelfthOfWhatIsPaidForIt() {
        String ref = subscribe("2019-04-10T00:00:00Z", "pro", true, "TRIALING");
        discount(ref, 0, 5_000, null);
        turn("2019-04-10T00:00:00Z", ref, "pro", true, "ACTIVE");

        assertThat(months(1, USD).getFirst().standing()).isEqualTo(new Volume(1, 2_000));
    }

    @Test
    void aDiscountThatBeginsLaterIsAContractionAndWhoeverEndsTakesThatAway() {
        String ref = subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE");
        discount(ref, 20, 0, null);
        turn("2019-05-02T00:00:00Z", ref, "pro", false, "ACTIVE");
        turn("2019-06-02T00:00:00Z", ref, "pro", false, "CANCELED");

        var months = months(3, USD);

        assertThat(months.get(1).moves().downgraded()).isEqualTo(new Volume(1, 580));
        assertThat(months.get(0).moves().churned()).isEqualTo(new Volume(1, 2_320));
        assertThat(months.get(0).revenueChurn()).isEqualTo(1);
    }

    @Test
    void anotherPlanIsCountedLessTheDiscountThatGoesAlong() {
        String ref = subscribe("2019-04-10T00:00:00Z", "pro", false, "TRIALING");
        discount(ref, 50, 0, null);
        turn("2019-04-10T00:00:00Z", ref, "pro", false, "ACTIVE");
        turn("2019-05-10T00:00:00Z", ref, "enterprise", false, "ACTIVE");
        discount(ref, 0, 0, null);
        turn("2019-06-10T00:00:00Z", ref, "pro", false, "ACTIVE");

        assertThat(noted(ref))
                .containsExactly(
                        "2019-04-10T00:00:00Z NEW 1450",
                        "2019-05-10T00:00:00Z UPGRADED 9950",
                        "2019-06-10T00:00:00Z DOWNGRADED 2900");
    }

    @Test
    void theDiscountIsTakenOffThePriceItWasTakenFor() {
        String ref = subscribe("2019-04-10T00:00:00Z", "enterprise", false, "TRIALING");
        discount(ref, 50, 0, "2019-06-10T00:00:00Z");
        turn("2019-04-10T00:00:00Z", ref, "enterprise", false, "ACTIVE");
        owner.sql("update billing_plan set monthly_cents = 30000 where code = 'enterprise'")
                .update();
        try {
            period("2019-06-10T00:00:00Z", ref, "2019-06-10T00:00:00Z");
        } finally {
            owner.sql("update billing_plan set monthly_cents = 19900 where code = 'enterprise'")
                    .update();
        }

        assertThat(noted(ref)).endsWith("2019-06-10T00:00:00Z UPGRADED 19900");
    }

    @Test
    void currenciesAreNeverAddedTogether() {
        subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE");
        String other = subscribe("2019-04-11T00:00:00Z", "pro", false, "ACTIVE");
        owner.sql("update billing_subscription_change set currency = 'EUR' where subscription_id = ?")
                .param(UUID.fromString(other))
                .update();
        turn("2019-05-11T00:00:00Z", other, "enterprise", false, "ACTIVE");

        assertThat(months(2, Currency.getInstance("EUR")))
                .extracting(RevenueMonth::end)
                .containsExactly(Volume.NONE, Volume.NONE);
        assertThat(months(2, Currency.getInstance("EUR")).getLast().moves().churned())
                .isEqualTo(new Volume(1, 2_900));
        assertThat(months(2, USD).getLast().moves().resumed()).isEqualTo(new Volume(1, 19_900));
        assertThat(months(2, USD).getFirst().standing()).isEqualTo(new Volume(2, 22_800));
        List<Currency> all = transactions.execute(status -> revenue().currencies());
        assertThat(all).startsWith(USD).contains(Currency.getInstance("EUR"));
    }

    @Test
    void whoeverLeavesChurnsAndIsNotNamedAnyMore() {
        String ref = subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE");
        clock.set("2019-06-03T00:00:00Z");

        transactions.executeWithoutResult(status -> history.leave(ada));

        clock.set(NOW);
        assertThat(months(1, USD).getFirst().moves().churned()).isEqualTo(new Volume(1, 2_900));
        assertThat(owner.sql(
                                "select count(*) from billing_subscription_change where subscription_id = ? and account_id is null")
                        .param(UUID.fromString(ref))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsLateOrOnTrialIsNotCountedAsPaid() {
        var before = pro();
        subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE");
        turn(
                "2019-05-10T00:00:00Z",
                subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE"),
                "pro",
                false,
                "PAST_DUE");
        subscribe("2019-06-13T00:00:00Z", "pro", false, "TRIALING");
        turn(
                "2019-05-10T00:00:00Z",
                subscribe("2019-04-10T00:00:00Z", "pro", false, "ACTIVE"),
                "pro",
                false,
                "CANCELED");

        var after = pro();

        assertThat(after.paying().minus(before.paying())).isEqualTo(new Volume(1, 2_900));
        assertThat(after.late().minus(before.late())).isEqualTo(new Volume(1, 2_900));
        assertThat(after.trials() - before.trials()).isEqualTo(1);
    }

    private PlanRevenue pro() {
        return Objects.requireNonNull(transactions.execute(status -> revenue().plans())).stream()
                .filter(plan -> plan.plan().code().equals("pro"))
                .findFirst()
                .orElse(new PlanRevenue(plans.named("pro"), Volume.NONE, Volume.NONE, 0));
    }

    @Test
    void moneyAndCreditsAreReadFromTheLedgerByMonth() {
        book("2019-05-31T23:59:59Z", "SALES", "USD", -2_437);
        book("2019-05-02T00:00:00Z", "SALES", "USD", -900);
        book("2019-05-02T00:00:00Z", "SALES", "EUR", -7_777);
        book("2019-06-01T00:00:00Z", "REFUNDS", "USD", 500);
        book("2019-06-02T00:00:00Z", "ISSUED", "CREDIT", -100);
        book("2019-06-03T00:00:00Z", "SPENT", "CREDIT", 30);
        book("2019-06-04T00:00:00Z", "EXPIRED", "CREDIT", 10);
        book("2019-05-05T00:00:00Z", "DISPUTES", "USD", 900);
        book("2019-06-05T00:00:00Z", "DISPUTES", "USD", -900);

        var months = months(2, USD);

        assertThat(months).extracting(RevenueMonth::sales).containsExactly(0L, 3_337L);
        assertThat(months).extracting(RevenueMonth::refunds).containsExactly(500L, 0L);
        assertThat(months).extracting(RevenueMonth::disputes).containsExactly(-900L, 900L);
        assertThat(months(2, Currency.getInstance("EUR")))
                .extracting(RevenueMonth::sales)
                .containsExactly(0L, 7_777L);
        assertThat(months.getFirst()).satisfies(june -> {
            assertThat(june.issued()).isEqualTo(100);
            assertThat(june.spent()).isEqualTo(30);
            assertThat(june.expired()).isEqualTo(10);
        });
    }

    @Test
    void nobodyElseSeesIt() {
        AdminAtWork.signIn(accounts, door, "ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> real.months(3, USD));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(real::plans);
    }

    private Revenue revenue() {
        return new Revenue(jdbc, plans, ledger, clock);
    }

    private List<RevenueMonth> months(int number, Currency currency) {
        clock.set(NOW);
        return Objects.requireNonNull(transactions.execute(status -> revenue().months(number, currency)));
    }

    /** @return its name, which is its id as well */
    private String subscribe(String when, String plan, boolean yearly, String status) {
        String ref = UUID.randomUUID().toString();
        begun.add(ref);
        owner.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, updated_at)
                values (:id, :account, 'test', :ref, :plan, :yearly, :status, :from, :from, :from, :from)""")
                .param("id", UUID.fromString(ref))
                .param("account", ada.value())
                .param("ref", ref)
                .param("plan", plan)
                .param("yearly", yearly)
                .param("status", status)
                .param("from", at(when))
                .update();
        return note(when, ref);
    }

    private void turn(String when, String ref, String plan, boolean yearly, String status) {
        owner.sql(
                        "update billing_subscription set plan = ?, yearly = ?, status = ?, ended_at = ? where provider_ref = ?")
                .params(plan, yearly, status)
                .param(4, status.equals("CANCELED") ? at(when) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(5, ref)
                .update();
        note(when, ref);
    }

    private void discount(String ref, int percent, long minor, String until) {
        String one = "{\"code\":\"LASTS\",\"percent\":%d,\"minor\":%d,\"until\":%s}"
                .formatted(percent, minor, until == null ? "null" : "\"" + until + "\"");
        owner.sql("update billing_subscription set discounts = ? where provider_ref = ?")
                .params("[" + one + "]", ref)
                .update();
    }

    private void period(String heard, String ref, String start) {
        owner.sql("update billing_subscription set period_start = ? where provider_ref = ?")
                .params(at(start), ref)
                .update();
        note(heard, ref);
    }

    private List<String> noted(String ref) {
        return owner.sql("select * from billing_subscription_change where subscription_id = ? order by step")
                .param(UUID.fromString(ref))
                .query((row, number) -> PlanRows.instant(row, "changed_at") + " " + row.getString("kind") + " "
                        + row.getLong("recurring"))
                .list();
    }

    private String note(String when, String ref) {
        clock.set(when);
        transactions.executeWithoutResult(status -> history.note("test", ref));
        clock.set(NOW);
        return ref;
    }

    private void book(String when, String pot, String unit, long amount) {
        var booking = UUID.randomUUID();
        owner.sql(
                        "insert into billing_booking (id, account_id, reference, kind, booked_at) values (?, ?, ?, 'test', ?)")
                .params(booking, ada.value(), "test:" + booking, at(when))
                .update();
        owner.sql("insert into billing_entry (booking_id, account_id, pot, unit, amount) values (?, ?, ?, ?, ?)")
                .params(booking, ada.value(), pot, unit, amount)
                .update();
    }

    private static OffsetDateTime at(String instant) {
        return OffsetDateTime.parse(instant);
    }
}
