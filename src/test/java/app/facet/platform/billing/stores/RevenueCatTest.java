package app.facet.platform.billing.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Plans;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.payments.EventState;
import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.billing.payments.TwoPlans;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is bought in app stores. */
@HouseTest
class RevenueCatTest {

    @Autowired
    RevenueCatNews news;

    @Autowired
    StoreEvents events;

    @Autowired
    StoreRows rows;

    @Autowired
    CreditIssue issue;

    @Autowired
    StoreMoney money;

    @Autowired
    TwoPlans twoPlans;

    @Autowired
    Ledger ledger;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Plans plans;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    private final String original = UUID.randomUUID().toString();
    private final Instant now = Instant.now();
    private AccountId ada;

    @BeforeEach
    void signUp() {
        ada = newcomer();
    }

    private AccountId newcomer() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private String event(String type, String product, int minute, String more) {
        return """
                {"api_version":"1.0","event":{"id":"%s","type":"%s","app_user_id":"%s","product_id":"%s",
                "transaction_id":"%s","original_transaction_id":"%s","environment":"PRODUCTION","period_type":"NORMAL",
                "purchased_at_ms":%d,"expiration_at_ms":%d,"event_timestamp_ms":%d%s}}""".formatted(
                        UUID.randomUUID(),
                        type,
                        ada,
                        product,
                        original,
                        original,
                        now.toEpochMilli(),
                        now.plus(Duration.ofDays(30)).toEpochMilli(),
                        now.plus(Duration.ofMinutes(minute)).toEpochMilli(),
                        more);
    }

    private EventState take(String type, String product, int minute) {
        return news.take(event(type, product, minute, "")).state();
    }

    @Test
    void aPlanBeginsGoesOnAndEnds() {
        assertThat(take("INITIAL_PURCHASE", "facet_pro_month", 1)).isEqualTo(EventState.HANDLED);
        assertThat(plans.of(ada).code()).isEqualTo("pro");
        take("RENEWAL", "facet_pro_month", 2);
        take("CANCELLATION", "facet_pro_month", 3);
        assertThat(plans.of(ada).code()).as("paid for until the period ends").isEqualTo("pro");
        take("UNCANCELLATION", "facet_pro_month", 4);
        take("PRODUCT_CHANGE", "facet_pro_month", 5);
        assertThat(plans.of(ada).code()).isEqualTo("pro");
        take("EXPIRATION", "facet_pro_month", 6);

        assertThat(plans.of(ada).code()).isEqualTo("free");
    }

    @Test
    void whatHappenedLastHoldsInWhateverOrderItComes() {
        take("EXPIRATION", "facet_pro_month", 9);
        take("INITIAL_PURCHASE", "facet_pro_month", 1);
        take("RENEWAL", "facet_pro_month", 5);
        assertThat(plans.of(ada).code()).isEqualTo("free");

        take("RENEWAL", "facet_pro_year:yearly", 10);
        take("EXPIRATION", "facet_pro_month", 9);
        assertThat(plans.of(ada).code()).isEqualTo("pro");
    }

    @Test
    void aPackIsCreditedOnceAndTakenBackWhenTheStoreGaveTheMoneyBack() {
        long before = credits.balance(ada).available();
        take("NON_RENEWING_PURCHASE", "facet_pack_medium", 1);
        take("NON_RENEWING_PURCHASE", "facet_pack_medium", 1);
        assertThat(credits.balance(ada).available()).isEqualTo(before + 40);

        take("CANCELLATION", "facet_pack_medium", 2);
        take("CANCELLATION", "facet_pack_medium", 2);
        assertThat(credits.balance(ada).available()).isEqualTo(before);
    }

    private static final String SHARES =
            ",\"currency\":\"EUR\",\"tax_percentage\":0.1597,\"commission_percentage\":0.2521";

    @Test
    void whatAStoreTakesIsBookedOnceWithoutItsTaxAndItsCommission() {
        String paid = SHARES + ",\"price\":8.14,\"price_in_purchased_currency\":7.99";
        news.take(event("INITIAL_PURCHASE", "facet_pro_month", 1, paid));
        news.take(event("INITIAL_PURCHASE", "facet_pro_month", 2, paid));

        assertThat(ledger.balances(ada, "EUR"))
                .containsEntry(Pot.SALES, -671L) // 7.99 less 1.28 the store owes as tax
                .containsEntry(Pot.FEES, 201L)
                .containsEntry(Pot.CLEARING, 470L)
                .hasSize(3);

        news.take(event(
                "CANCELLATION",
                "facet_pro_month",
                3,
                SHARES + ",\"price_in_purchased_currency\":-7.99,\"cancel_reason\":\"CUSTOMER_SUPPORT\""));
        assertThat(ledger.balances(ada, "EUR"))
                .containsEntry(Pot.REFUNDS, 671L)
                .containsEntry(Pot.FEES, 0L)
                .containsEntry(Pot.CLEARING, 0L);
    }

    @Test
    void whatOlderNewsSayIsLeftIsBookedAndTrialsAndPlayMoneyAreNot() {
        String left = ",\"currency\":\"JPY\",\"price_in_purchased_currency\":1000,\"takehome_percentage\":0.7";
        news.take(event("NON_RENEWING_PURCHASE", "facet_pack_small", 1, left));
        assertThat(ledger.balances(ada, "JPY"))
                .containsEntry(Pot.CLEARING, 700L)
                .containsEntry(Pot.FEES, 300L)
                .containsEntry(Pot.SALES, -1_000L);

        ada = newcomer();
        news.take(event("INITIAL_PURCHASE", "facet_pro_month", 1, SHARES + ",\"price_in_purchased_currency\":0"));
        news.take(event("RENEWAL", "facet_pro_month", 2, left).replace("PRODUCTION", "SANDBOX"));
        assertThat(ledger.balances(ada, "EUR")).isEmpty();
        assertThat(ledger.balances(ada, "JPY")).isEmpty();
    }

    private long differences() {
        return jdbc.sql("select count(*) from billing_difference where ref = ?")
                .param(original)
                .query(Long.class)
                .single();
    }

    @Test
    void whoPaysForAPlanTwiceIsToldOnceAndTheBackOfficeSeesIt() {
        take("INITIAL_PURCHASE", "facet_pro_month", 1);
        assertThat(differences()).isZero();
        jdbc.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, updated_at, version)
                values (?, ?, 'stripe-gone', ?, 'pro', false, 'ACTIVE', ?, ?, ?, ?, 0)""")
                .params(UUID.randomUUID(), ada.value(), original, past(), past(), past(), past())
                .update();

        take("RENEWAL", "facet_pro_month", 2);
        take("RENEWAL", "facet_pro_month", 3);
        assertThat(differences()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from billing_told where account_id = ? and reference like 'twice:%'")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private OffsetDateTime past() {
        return now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
    }

    @Test
    void whatTheStoreGaveTheMoneyBackForIsOverAtOnce() {
        take("INITIAL_PURCHASE", "facet_pro_month", 1);
        news.take(event("CANCELLATION", "facet_pro_month", 2, ",\"cancel_reason\":\"CUSTOMER_SUPPORT\""));

        assertThat(plans.of(ada).code()).isEqualTo("free");
    }

    @Test
    void aSubscriptionFollowsItsOwnerToAnotherAccount() {
        take("INITIAL_PURCHASE", "facet_pro_month", 1);
        var other = newcomer();
        news.take(event(
                "TRANSFER", "", 2, ",\"transferred_from\":[\"%s\"],\"transferred_to\":[\"%s\"]".formatted(ada, other)));

        assertThat(plans.of(ada).code()).isEqualTo("free");
        assertThat(plans.of(other).code()).isEqualTo("pro");
    }

    @Test
    void whatIsNotUnderstoodIsKeptInSight() {
        assertThat(take("INITIAL_PURCHASE", "facet_of_tomorrow", 1)).isEqualTo(EventState.PARKED);
        assertThat(take("SOMETHING_NEW", "facet_pro_month", 1)).isEqualTo(EventState.PARKED);
        String stranger =
                event("INITIAL_PURCHASE", "facet_pro_month", 1, "").replace(ada.toString(), "$RCAnonymousID:1");
        assertThat(news.take(stranger).state()).isEqualTo(EventState.PARKED);
        assertThat(take("TEST", "", 1)).isEqualTo(EventState.HANDLED);
    }

    @Test
    void playMoneyBuysNothingInProduction() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("production");
        var real = new RevenueCatNews(events, rows, issue, money, twoPlans, transactions, environment);
        String played = event("INITIAL_PURCHASE", "facet_pro_month", 1, "").replace("PRODUCTION", "SANDBOX");

        assertThat(real.take(played).state()).isEqualTo(EventState.IGNORED);
        assertThat(plans.of(ada).code()).isEqualTo("free");
    }

    private static int told(String secret, String header, String body, ProviderInbox inbox) throws Exception {
        var reports = new RevenueCatReports(new RevenueCatSettings(secret));
        return MockMvcBuilders.routerFunctions(reports.storeReportsRoute(inbox, new StoreEvents(new JsonMapper())))
                .build()
                .perform(post("/webhooks/revenuecat").content(body).header("Authorization", header))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void onlyWhoeverKnowsTheWordIsHeard() throws Exception {
        var inbox = mock(ProviderInbox.class);
        String body = event("TEST", "", 1, "");
        assertThat(told("Bearer word", "Bearer other", body, inbox)).isEqualTo(403);
        assertThat(told("", "", body, inbox)).as("not set up").isEqualTo(403);
        assertThat(told("Bearer word", "Bearer word", "{}", inbox))
                .as("no event")
                .isEqualTo(400);
        verify(inbox, never()).leave(ArgumentMatchers.any());

        assertThat(told("Bearer word", "Bearer word", body, inbox)).isEqualTo(204);
        verify(inbox).leave(ArgumentMatchers.any());
    }
}
