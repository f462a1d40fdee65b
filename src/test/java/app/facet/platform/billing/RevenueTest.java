package app.facet.platform.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final Clock JUNE = Clock.fixed(Instant.parse("2019-06-15T12:00:00Z"), ZoneOffset.UTC);

    @Autowired
    Revenue real;

    @Autowired
    LedgerMonths ledger;

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

    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @AfterEach
    void leaveNoBusinessBehind() {
        SecurityContextHolder.clearContext();
        for (String table : List.of("billing_entry", "billing_booking", "billing_subscription")) {
            owner.sql("delete from " + table + " where account_id = ?")
                    .param(ada.value())
                    .update();
        }
    }

    @Test
    void recurringRevenueComesWithTheFirstPaymentAndGoesWithTheEnd() {
        subscribe("pro", false, "ACTIVE", "2019-04-10T00:00:00Z", null, null);
        subscribe("pro", true, "ACTIVE", "2019-04-20T00:00:00Z", "2019-05-03T00:00:00Z", null);
        subscribe("enterprise", false, "CANCELED", "2019-04-01T00:00:00Z", null, "2019-06-02T00:00:00Z");
        subscribe("pro", false, "CANCELED", "2019-05-01T00:00:00Z", "2019-05-08T00:00:00Z", "2019-05-06T00:00:00Z");
        subscribe("pro", false, "TRIALING", "2019-06-13T00:00:00Z", "2019-06-20T00:00:00Z", null);

        var months = months(3);

        assertThat(months)
                .extracting(RevenueMonth::month)
                .containsExactly(YearMonth.of(2019, 6), YearMonth.of(2019, 5), YearMonth.of(2019, 4));
        assertThat(months)
                .extracting(RevenueMonth::began)
                .containsExactly(Volume.NONE, new Volume(1, 2_417), new Volume(2, 22_800));
        assertThat(months)
                .extracting(RevenueMonth::ended)
                .containsExactly(new Volume(1, 19_900), Volume.NONE, Volume.NONE);
        assertThat(months)
                .extracting(RevenueMonth::standing)
                .containsExactly(new Volume(3, 25_217), new Volume(2, 22_800), Volume.NONE);
        assertThat(months.getFirst().net()).isEqualTo(-19_900);
        assertThat(months.getFirst().churn()).isEqualTo(1 / 3.0);
        assertThat(months.getLast().churn()).isZero();
        assertThat(months(1)).as("as when more months are asked for").containsExactly(months.getFirst());
    }

    @Test
    void whatIsLateOrOnTrialIsNotCountedAsPaid() {
        var before = pro();
        subscribe("pro", false, "ACTIVE", "2019-04-10T00:00:00Z", null, null);
        subscribe("pro", false, "PAST_DUE", "2019-04-10T00:00:00Z", null, null);
        subscribe("pro", false, "TRIALING", "2019-06-13T00:00:00Z", "2019-06-20T00:00:00Z", null);
        subscribe("pro", false, "CANCELED", "2019-04-10T00:00:00Z", null, "2019-05-10T00:00:00Z");

        var after = pro();

        assertThat(after.paying().minus(before.paying())).isEqualTo(new Volume(1, 2_900));
        assertThat(after.late().minus(before.late())).isEqualTo(new Volume(1, 2_900));
        assertThat(after.trials() - before.trials()).isEqualTo(1);
    }

    private PlanRevenue pro() {
        return Objects.requireNonNull(transactions.execute(status -> revenue().plans())).stream()
                .filter(plan -> plan.plan().equals("Pro"))
                .findFirst()
                .orElse(new PlanRevenue("Pro", Volume.NONE, Volume.NONE, 0));
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

        var months = months(2);

        assertThat(months).extracting(RevenueMonth::sales).containsExactly(0L, 3_337L);
        assertThat(months).extracting(RevenueMonth::refunds).containsExactly(500L, 0L);
        assertThat(months.getFirst()).satisfies(june -> {
            assertThat(june.issued()).isEqualTo(100);
            assertThat(june.spent()).isEqualTo(30);
            assertThat(june.expired()).isEqualTo(10);
        });
    }

    @Test
    void nobodyElseSeesIt() {
        AdminAtWork.signIn(accounts, door, "ROLE_MEMBER");

        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> real.months(3));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(real::plans);
    }

    private Revenue revenue() {
        return new Revenue(jdbc, ledger, JUNE);
    }

    private List<RevenueMonth> months(int number) {
        return Objects.requireNonNull(transactions.execute(status -> revenue().months(number)));
    }

    private void subscribe(
            String plan, boolean yearly, String status, String from, @Nullable String trial, @Nullable String ended) {
        owner.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, trial_end, ended_at, updated_at)
                values (:id, :account, 'test', :ref, :plan, :yearly, :status, :from, :from, :from, :trial, :ended, :from)""")
                .param("id", UUID.randomUUID())
                .param("account", ada.value())
                .param("ref", UUID.randomUUID().toString())
                .param("plan", plan)
                .param("yearly", yearly)
                .param("status", status)
                .param("from", at(from))
                .param("trial", at(trial))
                .param("ended", at(ended))
                .update();
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

    private static @Nullable OffsetDateTime at(@Nullable String instant) {
        return instant == null ? null : OffsetDateTime.parse(instant);
    }
}
