package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever writes a subscription has noted what it brings. */
@HouseTest
class MembershipHistoryTest {

    private static final Instant THEN = Instant.parse("2018-03-10T00:00:00Z");

    @Autowired
    MembershipRows rows;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final String ref = "sub_" + UUID.randomUUID();
    private AccountId ada;
    private UUID subscription;

    @BeforeEach
    void subscribe() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        transactions.executeWithoutResult(
                status -> rows.insert("test", ada, membership(Membership.State.TRIALING, "pro")));
        subscription = stored().id();
    }

    @AfterEach
    void leaveNoRevenueBehind() {
        owner.sql("delete from billing_subscription_change where subscription_id = ?")
                .param(subscription)
                .update();
        owner.sql("delete from billing_subscription where id = ?")
                .param(subscription)
                .update();
    }

    @Test
    void eachChangeOfWhatItBringsIsNotedAndNothingElseIs() {
        assertThat(kinds()).as("on trial").isEmpty();

        become(Membership.State.ACTIVE, "pro");
        become(Membership.State.PAST_DUE, "pro");
        become(Membership.State.ACTIVE, "enterprise");
        become(Membership.State.ACTIVE, "tattoo-premium");
        become(Membership.State.UNPAID, "tattoo-premium");
        become(Membership.State.ACTIVE, "tattoo-premium");

        assertThat(kinds()).containsExactly("NEW 2900", "UPGRADED 19900", "DOWNGRADED 999", "CHURNED 0", "RESUMED 999");
    }

    @Test
    void whatWasWrittenByAnOlderViewIsNotNoted() {
        Subscription older = stored();
        become(Membership.State.ACTIVE, "pro");

        boolean written =
                transactions.execute(status -> rows.advance(older, membership(Membership.State.ACTIVE, "enterprise")));

        assertThat(written).isFalse();
        assertThat(kinds()).containsExactly("NEW 2900");
    }

    @Test
    void whoeverIsErasedLeavesNumbersOnly() {
        become(Membership.State.ACTIVE, "pro");

        personalData.stream()
                .filter(data -> data.tables().contains("billing_subscription_change"))
                .forEach(data -> data.erase(ada));

        assertThat(kinds()).containsExactly("NEW 2900", "CHURNED 0");
        assertThat(owner.sql("select count(*) from billing_subscription_change where account_id = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void become(Membership.State state, String plan) {
        transactions.executeWithoutResult(status -> rows.advance(stored(), membership(state, plan)));
    }

    private Subscription stored() {
        return transactions.execute(status -> rows.find("test", ref)).orElseThrow();
    }

    private Membership membership(Membership.State state, String plan) {
        return new Membership(ref, ada, state, plan, false, THEN, THEN, THEN, null, false, null, null, List.of());
    }

    private List<String> kinds() {
        return owner.sql(
                        "select kind, recurring from billing_subscription_change where subscription_id = ? order by step")
                .param(subscription)
                .query((row, number) -> row.getString("kind") + " " + row.getLong("recurring"))
                .list();
    }
}
