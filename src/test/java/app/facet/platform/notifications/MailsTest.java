package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class MailsTest {

    @Autowired
    Mails mails;

    @Autowired
    MailRepository stored;

    @Autowired
    Outbox outbox;

    @Autowired
    DemoMailbox demo;

    @Autowired
    MailPersonalData personalData;

    @Autowired
    List<RecurringTask> nightly;

    @Autowired
    WorkUpdates updates;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    AccountId ada;
    final String address = UUID.randomUUID() + "@example.org";
    final LinkedBlockingQueue<Object> moved = new LinkedBlockingQueue<>();

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", address, "otter quilt harbour"));
        updates.subscribeToAny(() -> moved.add("moved"));
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void withoutAMailServerAMailIsKeptAndCanBeRead() throws Exception {
        var id = mails.send(Hello.KIND, new Recipient(ada, address, Locale.GERMAN), Hello.to("Ada"));
        awaitState(id, DeliveryState.KEPT);

        assertThat(outbox.leaves(Channel.MAIL)).isFalse();
        assertThat(outbox.read(Channel.MAIL, id.value())).get().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Eine Notiz für Ada");
            assertThat(mail.text()).contains("Hallo Ada");
            assertThat(mail.html()).contains("<h1>Eine Notiz für Ada</h1>");
        });
        assertThat(outbox.find(new OutboxFilter(Channel.MAIL, Optional.of(DeliveryState.KEPT)), newest()))
                .extracting(OutboxItem::id)
                .contains(id.value());
        assertThat(outbox.find(new OutboxFilter(Channel.MAIL, Optional.of(DeliveryState.FAILED)), newest()))
                .extracting(OutboxItem::id)
                .doesNotContain(id.value());
    }

    @Test
    void anAddressWithoutAnAccountGetsMailToo() throws Exception {
        var id = mails.send(Hello.KIND, new Recipient(null, "new-" + address, Locale.ENGLISH), Hello.to("you"));

        awaitState(id, DeliveryState.KEPT);
    }

    @Test
    void isNeverWrittenWhenTheTransactionThatAskedForItFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> {
                    mails.send(Hello.KIND, new Recipient(ada, address, Locale.ENGLISH), Hello.to("Ada"));
                    throw new IllegalStateException("the business failed");
                }));

        assertThat(stored.findByAccountIdOrderByCreatedAt(ada.value())).isEmpty();
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void membersDoNotSeeTheOutbox() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> outbox.find(OutboxFilter.MAILS, newest()));
    }

    @Test
    void onlyTheDemoShowsMailsToVisitors() {
        var id = mails.send(Hello.KIND, new Recipient(ada, address, Locale.ENGLISH), Hello.to("Ada"));

        assertThat(demo.read(id)).isEmpty(); // these tests do not run in the demo profile
    }

    @Test
    void isForgottenAfterThirtyDays() {
        var old = mails.send(Hello.KIND, new Recipient(ada, address, Locale.ENGLISH), Hello.to("Ada"));
        var young = mails.send(Hello.KIND, new Recipient(ada, address, Locale.ENGLISH), Hello.to("Ada"));
        age(old, Duration.ofDays(31));
        age(young, Duration.ofDays(29));

        nightly.stream()
                .filter(task -> task.name().equals("notifications.retention"))
                .forEach(task -> task.action().run());

        assertThat(stored.findById(old.value())).isEmpty();
        assertThat(stored.findById(young.value())).isPresent();
    }

    @Test
    void isForgottenWithItsReceiver() {
        mails.send(Hello.KIND, new Recipient(ada, address, Locale.ENGLISH), Hello.to("Ada"));

        personalData.erase(ada);

        assertThat(stored.findByAccountIdOrderByCreatedAt(ada.value())).isEmpty();
    }

    private void age(MailId id, Duration by) {
        jdbc.sql("update notifications_mail set created_at = ? where id = ?")
                .params(java.sql.Timestamp.from(Instant.now().minus(by)), id.value())
                .update();
    }

    private void awaitState(MailId id, DeliveryState state) throws InterruptedException {
        while (stored.findById(id.value())
                .map(Mail::state)
                .filter(state::equals)
                .isEmpty()) {
            assertThat(moved.poll(30, TimeUnit.SECONDS))
                    .as("news of the mail within 30 seconds")
                    .isNotNull();
        }
    }

    private static PageRequest newest() {
        return PageRequest.of(0, 50, Sort.by("createdAt").descending());
    }
}
