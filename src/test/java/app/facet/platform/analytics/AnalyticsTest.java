package app.facet.platform.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.HouseTest;
import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@HouseTest
class AnalyticsTest {

    @Autowired
    Analytics analytics;

    @Autowired
    EventQueue queue;

    @Autowired
    @Qualifier("signedIn")
    EventKind signedIn;

    @Autowired
    ObjectProvider<EventKind> kinds;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountPreferences preferences;

    @Autowired
    AnalyticsPersonalData personal;

    @Autowired
    @Qualifier("retireEvents")
    RecurringTask night;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private AccountId ada;

    @BeforeEach
    void open() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @AfterEach
    void nobodyIsThere() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void anEventIsThereWithAllItSays() {
        var request = browser("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1");
        analytics.record(comesIn().in(new ProductKey("dating")));
        queue.flush();

        var event = events("accounts.signed-in").getFirst();
        assertThat(event.get("product")).isEqualTo("dating");
        assertThat(event.get("platform")).isEqualTo("PHONE");
        assertThat(event.get("properties").toString().replace(" ", "")).isEqualTo("{\"way\":\"password\"}");
        assertThat(event.get("session").toString())
                .isNotEqualTo(request.getSession().getId());
    }

    @Test
    void oneBrowserSessionHasOneNumberAndAnotherHasAnother() {
        browser("Firefox/152.0 Linux");
        analytics.record(comesIn());
        analytics.record(comesIn());
        browser("Firefox/152.0 Linux");
        analytics.isInstalled();
        analytics.record(comesIn());
        queue.flush();

        assertThat(events("accounts.signed-in").stream()
                        .map(event -> event.get("session"))
                        .distinct())
                .hasSize(2);
        assertThat(events("accounts.signed-in"))
                .extracting(event -> event.get("platform"))
                .containsExactlyInAnyOrder("DESKTOP", "DESKTOP", "INSTALLED");
    }

    @Test
    void whatIsRolledBackNeverHappened() {
        transactions.executeWithoutResult(status -> {
            analytics.record(comesIn());
            status.setRollbackOnly();
        });
        queue.flush();
        assertThat(events("accounts.signed-in")).isEmpty();

        transactions.executeWithoutResult(status -> {
            analytics.record(comesIn());
            queue.flush();
            assertThat(events("accounts.signed-in")).as("before the commit").isEmpty();
        });
        queue.flush();
        assertThat(events("accounts.signed-in")).hasSize(1);
    }

    @Test
    void aVisitorIsCountedWithoutAnythingThatTiesTheirEventsTogether() {
        browser("Firefox/152.0 Linux");
        long before = ofNobody();
        analytics.record(AnalyticsEvent.of(signedIn).with("way", "password"));
        queue.flush();

        assertThat(ofNobody()).isEqualTo(before + 1);
        assertThat(owner.sql("select count(*) from analytics_event where account_id is null and session is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverSaysSoWithTheirBrowserIsNotCounted() {
        browser("Firefox/152.0 Linux").addHeader("Sec-GPC", "1");
        analytics.record(comesIn());
        queue.flush();

        assertThat(events("accounts.signed-in")).isEmpty();
    }

    @Test
    void whoeverSwitchesItOffIsNotCountedAndWhatWasCountedIsGone() {
        analytics.record(comesIn());
        queue.flush();
        assertThat(events("accounts.signed-in")).hasSize(1);

        Acting.run(new Who.Person(ada), () -> preferences.count(ada, false));
        analytics.record(comesIn());
        queue.flush();
        assertThat(preferences.isCounted(ada)).isFalse();
        assertThat(everyEvent()).isEmpty();

        preferences.count(ada, true);
        analytics.record(comesIn());
        queue.flush();
        assertThat(everyEvent()).hasSize(1);
    }

    @Test
    void eventsOfAnAccountThatIsGoneMeanwhileAreLeftOut() {
        var gone = AccountId.random();
        analytics.record(AnalyticsEvent.of(signedIn).by(gone).with("way", "password"));
        analytics.record(comesIn());
        queue.flush();

        assertThat(events("accounts.signed-in")).hasSize(1);
    }

    @Test
    void erasureKeepsTheNumberAndForgetsThePerson() {
        browser("Firefox/152.0 Linux");
        analytics.record(comesIn());
        queue.flush();
        var id = events("accounts.signed-in").getFirst().get("id");

        Acting.run(new Who.Person(ada), () -> personal.erase(ada));

        assertThat(everyEvent()).isEmpty();
        var left = owner.sql("select * from analytics_event where id = ?")
                .param(id)
                .query()
                .singleRow();
        assertThat(left.get("account_id")).isNull();
        assertThat(left.get("session")).isNull();
    }

    @Test
    void whatIsKnownAboutAPersonIsHandedOver() throws Exception {
        analytics.record(comesIn());
        queue.flush();
        var handed = new java.util.HashMap<String, Object>();

        ((PersonalData) personal).export(ada, new app.facet.platform.kernel.ExportArchive() {
            @Override
            public void json(String section, String name, Object content) {
                handed.put(section + "/" + name, content);
            }

            @Override
            public void file(String section, String name, java.io.InputStream content) {
                throw new AssertionError("there are no files");
            }
        });

        assertThat(handed.get("analytics/events").toString()).contains("accounts.signed-in", "accounts.signed-up");
    }

    @Test
    void whatNobodyDeclaredIsRefused() {
        var event = comesIn();

        assertThatThrownBy(() -> analytics.record(AnalyticsEvent.of(EventKind.of("accounts.danced"))))
                .hasMessageContaining("accounts.danced");
        assertThatThrownBy(() -> analytics.record(event.with("email", "password")))
                .hasMessageContaining("email");
        assertThatThrownBy(() -> analytics.record(event.with("way", "ada@example.org")))
                .hasMessageContaining("way")
                .hasMessageNotContaining("ada@");
        assertThatThrownBy(() -> analytics.record(event.with("way", 4))).hasMessageContaining("way");
    }

    @Test
    void inProductionItIsOnlyLeftOut() {
        var lenient = new EventKinds(kinds, new AnalyticsSettings(10, false));

        assertThat(lenient.accepted(AnalyticsEvent.of(EventKind.of("accounts.danced"))))
                .isEmpty();
        assertThat(lenient.accepted(comesIn().with("email", "ada@example.org"))).contains(Map.of("way", "password"));
    }

    @Test
    void afterThirteenMonthsEventsGo() {
        var now = Instant.now();
        owner.sql("delete from analytics_event where happened_at < ?")
                .param(now.minus(EventUpkeep.KEPT).atOffset(ZoneOffset.UTC))
                .update();
        written("sample.old", now.minus(EventUpkeep.KEPT).minusSeconds(60));
        written("sample.old", now.minus(EventUpkeep.KEPT).plusSeconds(3600));

        night.action().run();

        assertThat(owner.sql("select count(*) from analytics_event where name = 'sample.old'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        owner.sql("delete from analytics_event where name = 'sample.old'").update();
    }

    private void written(String name, Instant at) {
        queue.offer(new Recorded(UUID.randomUUID(), at, name, null, null, null, null, "{}"));
        queue.flush();
    }

    private AnalyticsEvent comesIn() {
        return AnalyticsEvent.of(signedIn).by(ada).with("way", "password");
    }

    private static MockHttpServletRequest browser(String agent) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        request.getSession();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    private long ofNobody() {
        return owner.sql(
                        "select count(*) from analytics_event where account_id is null and name = 'accounts.signed-in'")
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> events(String name) {
        return everyEvent().stream()
                .filter(event -> event.get("name").equals(name))
                .toList();
    }

    private List<Map<String, Object>> everyEvent() {
        return owner.sql("select * from analytics_event where account_id = ?")
                .param(ada.value())
                .query()
                .listOfRows();
    }
}
