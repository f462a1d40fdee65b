package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.WithAdmin;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.sandbox.Card;
import app.facet.platform.billing.sandbox.SandboxDesk;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.StepUpNeeded;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What admins do with payments, and what becomes of them when their owner leaves. */
@HouseTest
class RefundsTest {

    @Autowired
    Refunds refunds;

    @Autowired
    ProviderEvents events;

    @Autowired
    ProviderInbox inbox;

    @Autowired
    Differences differences;

    @Autowired
    PaymentsPersonalData personalData;

    @Autowired
    Purchases purchases;

    @Autowired
    Invoices invoices;

    @Autowired
    SandboxDesk desk;

    @Autowired
    Credits credits;

    @Autowired
    Ledger ledger;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;
    private UUID payment;
    private long with;

    @BeforeEach
    void buy() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        var start = purchases.begin(ada, Choice.pack("small"));
        desk.pay(ada, start.url().substring(start.url().lastIndexOf('/') + 1), Card.WORKS);
        purchases.cameBack(ada, start.purchase());
        payment = jdbc.sql("select id from billing_payment where account_id = ?")
                .param(ada.value())
                .query(UUID.class)
                .single();
        with = credits.balance(ada).available();
    }

    @Test
    @WithAdmin
    void anAdminGivesPartBackAndThenTheRestButNoMore() {
        assertThat(refunds.refund(payment, 300, "did not work").refunded()).isEqualTo(300);
        assertThat(credits.balance(ada).available()).isEqualTo(with - 3);
        assertThat(ledger.balances(ada, "USD")).containsEntry(Pot.REFUNDS, 300L).containsEntry(Pot.CLEARING, 600L);
        assertThatExceptionOfType(NotRefundable.class).isThrownBy(() -> refunds.refund(payment, 601, "too much"));
        assertThatExceptionOfType(NotRefundable.class).isThrownBy(() -> refunds.refund(payment, 0, "nothing"));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> refunds.refund(payment, 1, " "));

        refunds.refund(payment, 600, "all of it");
        assertThat(credits.balance(ada).available()).isEqualTo(with - 10);
        assertThat(invoices.of(ada).getFirst().status()).isEqualTo(Invoice.Status.REFUNDED);
        assertThat(refunds.payments(ada)).singleElement().satisfies(one -> assertThat(one.refunded())
                .isEqualTo(900));
    }

    @Test
    @WithAdmin(proved = false)
    void onlyAfterProvingThatItIsThem() {
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> refunds.refund(payment, 1, "reason"));
    }

    @Test
    @WithMockUser
    void nobodyElseDoes() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> refunds.refund(payment, 1, "reason"));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> events.find(EventFilter.ALL, PageRequest.of(0, 10)));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> differences.find(DifferenceFilter.ALL, PageRequest.of(0, 10)));
    }

    @Test
    @WithAdmin
    void newsAreListedAndSealed() {
        String event = "evt_" + UUID.randomUUID();
        inbox.leave(new Incoming(
                "sandbox", event, "customer.updated", Touched.NOTHING, "", Instant.now(), "Ada Lovelace, London"));
        inbox.leave(new Incoming("sandbox", event, "customer.updated", Touched.NOTHING, "", Instant.now(), "again"));

        assertThat(events.find(new EventFilter(null, "customer.updated"), PageRequest.of(0, 500)))
                .filteredOn(one -> one.event().equals(event))
                .hasSize(1);
        byte[] kept = jdbc.sql("select sealed_content from billing_provider_event where event = ?")
                .param(event)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Lovelace");
    }

    @Test
    void whoLeavesIsForgottenButWhatTheLawWantsIsKept() {
        var invoice = invoices.of(ada).getFirst();
        personalData.erase(ada);
        personalData.erase(ada);

        assertThat(purchases.of(ada)).isEmpty();
        assertThat(invoices.of(ada)).isEmpty();
        assertThat(jdbc.sql("select count(*) from billing_invoice where id = ? and account_id is null")
                        .param(invoice.id())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from billing_payment where id = ? and account_id is null")
                        .param(payment)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void invoicesHaveNumbersWithoutAGap() {
        var numbers = jdbc.sql("select number from billing_invoice where number like 'F-%' order by number")
                .query(String.class)
                .list();
        int newest = jdbc.sql("select newest from billing_invoice_series order by name desc fetch first 1 rows only")
                .query(Integer.class)
                .single();

        assertThat(numbers).doesNotHaveDuplicates().hasSize(newest);
    }
}
