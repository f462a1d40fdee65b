package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.Texts;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class NotificationsTest {

    private static final Progress NOBODY_LOOKS = (stage, percent) -> {};

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    NotificationUpdates updates;

    @Autowired
    NotificationPersonalData personalData;

    @Autowired
    SendDigestHandler digests;

    @Autowired
    MailRepository mails;

    @Autowired
    MailSeals seals;

    @Autowired
    SendMailHandler posting;

    @Autowired
    Bounces bounces;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person("Ada");
    }

    private AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private NotificationId tell(NotificationKind kind) {
        return notifications.tell(ada, kind, "dating/photos", "3", "81");
    }

    private List<NotificationSummary> all(AccountId account) {
        return notifications.find(account, PageRequest.of(0, 20));
    }

    private List<MailContent> mails() {
        return mails.findByAccountIdOrderByCreatedAt(ada.value()).stream()
                .filter(mail -> seals.summary(mail).kind().startsWith("notifications."))
                .map(seals::open)
                .toList();
    }

    @Test
    void whatIsToldStandsAtTheBellUntilItIsRead() {
        var id = tell(SampleNotifications.SOON);

        assertThat(notifications.unread(ada)).isEqualTo(1);
        assertThat(all(ada)).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("dating/photos");
            assertThat(one.text(Texts.of(Locale.ENGLISH))).contains("3", "81");
            assertThat(one.isNews()).isTrue();
        });
        notifications.read(ada, id);
        assertThat(notifications.unread(ada)).isZero();
        assertThat(all(ada)).singleElement().matches(one -> !one.isNews());
    }

    @Test
    void whatItSaysIsSealedInTheDatabase() {
        tell(SampleNotifications.SOON);

        byte[] stored = jdbc.sql("select sealed_content from notifications_notification where account_id = ?")
                .param(ada.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("dating/photos");
    }

    @Test
    void viewsHearOfItOnceItIsTrue() throws InterruptedException {
        var heard = new LinkedBlockingQueue<String>();
        Runnable end = updates.subscribe(ada, () -> heard.add("news"));
        transactions.executeWithoutResult(status -> {
            tell(SampleNotifications.SOON);
            assertThat(heard).isEmpty();
        });
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("news");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> {
                    tell(SampleNotifications.SOON);
                    throw new IllegalStateException("the business failed");
                }));
        tell(SampleNotifications.SOON);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("news");
        assertThat(heard).isEmpty();
        end.run();
    }

    @Test
    void nobodyReadsTheNewsOfOthers() {
        var id = tell(SampleNotifications.SOON);
        var bob = person("Bob");

        assertThat(all(bob)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notifications.read(bob, id));
        notifications.readAll(bob);
        assertThat(notifications.unread(ada)).isEqualTo(1);
    }

    @Test
    void itGoesByTheUsualChannelsUntilSomebodyChoosesOthers() {
        assertThat(settings.channels(ada, SampleNotifications.SOON)).isEqualTo(Set.of(Channel.APP, Channel.MAIL));
        tell(SampleNotifications.SOON);
        assertThat(mails()).hasSize(1);

        settings.choose(ada, SampleNotifications.SOON, Channel.MAIL, false);
        settings.choose(ada, SampleNotifications.SOON, Channel.APP, false);
        settings.choose(ada, SampleNotifications.SOON, Channel.PUSH, true);
        assertThat(settings.channels(ada, SampleNotifications.SOON)).isEqualTo(Set.of(Channel.PUSH));
        tell(SampleNotifications.SOON);
        assertThat(mails()).hasSize(1);
        assertThat(notifications.unread(ada)).isEqualTo(1);
    }

    @Test
    void theMailSaysItAllAndHowToEndIt() {
        tell(SampleNotifications.SOON);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Sample news");
            assertThat(mail.text()).contains("3 and 81", "/dating/photos", "/unsubscribe?token=");
            assertThat(mail.unsubscribe()).contains("/unsubscribe?token=");
        });
    }

    @Test
    void whatCanWaitIsGatheredIntoOneMail() {
        settings.keep(ada, new Rhythm(Optional.empty(), Digest.DAILY));
        tell(SampleNotifications.ANY_TIME);
        tell(SampleNotifications.ANY_TIME);
        tell(SampleNotifications.SOON);
        assertThat(mails()).hasSize(1);

        digests.run(new SendDigest(ada.value()), NOBODY_LOOKS);
        assertThat(mails()).hasSize(2).last().satisfies(mail -> {
            assertThat(mail.subject()).contains("2");
            assertThat(mail.text()).contains("Sample that can wait");
        });
        digests.run(new SendDigest(ada.value()), NOBODY_LOOKS);
        assertThat(mails()).hasSize(2);
        assertThat(jdbc.sql(
                                "select count(*) from work_item where type = 'notifications.send-digest' and account_id = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyTheLatestOfAKindIsNewsWhereOnlyItCounts() {
        var kind = SampleNotifications.ANY_TIME.onlyTheLatest();
        notifications.tell(ada, kind, "dating", "1", "50");
        notifications.tell(ada, kind, "dating", "2", "60");
        assertThat(all(ada)).singleElement().satisfies(one -> assertThat(one.values())
                .containsExactly("2", "60"));

        notifications.readAll(ada);
        notifications.tell(ada, kind, "dating", "3", "70");
        assertThat(all(ada)).hasSize(2);
    }

    @Test
    void whatAMailOfItsOwnTellsIsNotMailedTwice() {
        var kind = SampleNotifications.SOON.mailedInAnyCase();

        assertThat(settings.offered(ada, kind)).containsExactly(Channel.APP, Channel.PUSH);
        assertThat(settings.offered(ada, SampleNotifications.SOON))
                .containsExactly(Channel.APP, Channel.MAIL, Channel.PUSH);
        settings.choose(ada, kind, Channel.MAIL, true);
        tell(kind);
        assertThat(mails()).isEmpty();
    }

    @Test
    void newsIsNotMailedToAMailboxThatIsGoneUntilAMailArrivesThere() {
        tell(SampleNotifications.SOON);
        refuseTheLastMail();
        assertThat(bounces.comeBack(ada)).isTrue();

        tell(SampleNotifications.SOON);
        assertThat(mails()).hasSize(1);
        assertThat(notifications.unread(ada)).isEqualTo(2);

        bounces.tryAgain(ada);
        tell(SampleNotifications.SOON);
        assertThat(mails()).hasSize(2);
        refuseTheLastMail();
        assertThat(bounces.comeBack(ada)).isTrue();
        transactions.executeWithoutResult(
                status -> mails.lock(lastMail()).orElseThrow().sent(Instant.EPOCH));
        assertThat(bounces.comeBack(ada)).isFalse();
    }

    private void refuseTheLastMail() {
        posting.gaveUp(new SendMail(lastMail()), new Ending.Refused(new AddressRefused()));
    }

    private UUID lastMail() {
        return mails.findByAccountIdOrderByCreatedAt(ada.value()).getLast().id().value();
    }

    @Test
    void rhythmsAreKept() {
        assertThat(settings.rhythm(ada)).isEqualTo(Rhythm.USUAL);
        var rhythm = new Rhythm(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30))), Digest.WEEKLY);
        settings.keep(ada, rhythm);
        assertThat(settings.rhythm(ada)).isEqualTo(rhythm);
        settings.keep(ada, Rhythm.USUAL);
        assertThat(settings.rhythm(ada)).isEqualTo(Rhythm.USUAL);
    }

    @Test
    void anErasedAccountLeavesNothing() {
        tell(SampleNotifications.SOON);
        settings.choose(ada, SampleNotifications.SOON, Channel.SMS, true);
        settings.keep(ada, new Rhythm(Optional.empty(), Digest.DAILY));

        personalData.erase(ada);
        personalData.erase(ada);

        for (String table : personalData.tables()) {
            assertThat(jdbc.sql("select count(*) from " + table + " where account_id = ?")
                            .param(ada.value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
