package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Carrier.Answer;
import app.facet.platform.notifications.Carrier.Parcel;
import app.facet.platform.work.Work;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of text and push messages. What they are sent with is made up; that is tested where it is real. */
@HouseTest
class MessagesTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    Messages messages;

    @Autowired
    MessageRepository stored;

    @Autowired
    MessageSeals seals;

    @Autowired
    MessagePersonalData personalData;

    @Autowired
    DeliveryReports reports;

    @Autowired
    Outbox outbox;

    @Autowired
    List<RecurringTask> nightly;

    @Autowired
    ObjectProvider<Work> work;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    AccountId ada;
    final List<Parcel> handed = new ArrayList<>();
    Answer answer = new Answer.Taken("SM1");

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    /** Far in the future for the application's own workers: the test sends by hand. */
    private SendMessage written() {
        return new SendMessage(messages.send(
                ada,
                Channel.SMS,
                "sample.news",
                MessageContent.text("+4915112345678", "Sample news", "secret words"),
                clock.instant().plus(A_DAY),
                A_DAY));
    }

    private void send(SendMessage message) {
        handler().run(message, (stage, percent) -> {});
    }

    private SendMessageHandler handler() {
        return new SendMessageHandler(stored, seals, List.of(new Scripted()), work, transactions, clock);
    }

    private class Scripted implements Carrier {

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public Answer hand(Parcel parcel) {
            handed.add(parcel);
            return answer;
        }
    }

    private OutboxItem item(SendMessage message) {
        return stored.findById(message.message()).map(seals::summary).orElseThrow();
    }

    @Test
    void isSentOnceAndItsWordsAreForgotten() {
        var message = written();
        send(message);
        send(message);

        assertThat(handed).singleElement().satisfies(parcel -> {
            assertThat(parcel.content().text()).isEqualTo("secret words");
            assertThat(parcel.unanswered()).isEmpty();
        });
        assertThat(item(message).state()).isEqualTo(DeliveryState.SENT);
        assertThat(stored.findById(message.message()).map(seals::open)).get().satisfies(content -> {
            assertThat(content.text()).isNull();
            assertThat(content.address()).isEqualTo("+4915112345678");
        });
    }

    @Test
    void afterABrokenLineTheNextTryKnowsThatOneWentUnanswered() {
        var message = written();
        answer = new Answer.Unanswered();
        assertThatExceptionOfType(NotTaken.class).isThrownBy(() -> send(message));
        assertThat(item(message).state()).isEqualTo(DeliveryState.QUEUED);
        answer = new Answer.Taken("SM1");
        send(message);

        assertThat(handed).extracting(parcel -> parcel.unanswered().isPresent()).containsExactly(false, true);
    }

    @Test
    void aProcessKilledBeforeTheAnswerWasWrittenDownLeavesTheSameTrace() {
        var message = written();
        assertThatExceptionOfType(KilledHere.class).isThrownBy(() -> new SendMessageHandler(
                        stored, seals, List.of(new Killed()), work, transactions, clock)
                .run(message, (stage, percent) -> {}));
        send(message);

        assertThat(handed).singleElement().satisfies(parcel -> assertThat(parcel.unanswered())
                .isPresent());
    }

    private static final class KilledHere extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final class Killed extends Scripted {
        @Override
        public Answer hand(Parcel parcel) {
            throw new KilledHere();
        }
    }

    @Test
    void aRefusalForGoodSaysWhy() {
        var message = written();
        answer = new Answer.Refused(Failure.STOPPED);

        assertThatExceptionOfType(MessageRefused.class).isThrownBy(() -> send(message));
        assertThat(item(message)).satisfies(failed -> {
            assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(failed.reason()).isEqualTo("stopped");
        });
    }

    @Test
    void whoeverAsksForTimeGetsIt() {
        var message = written();
        answer = new Answer.Later(Optional.of(Duration.ofHours(2)));
        send(message);

        assertThat(item(message).state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(jdbc.sql("select count(*) from work_item where subject = ?")
                        .param(message.message().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        answer = new Answer.Later(Optional.empty());
        assertThatExceptionOfType(NotTaken.class).isThrownBy(() -> send(message));
        assertThat(handed).noneMatch(parcel -> parcel.unanswered().isPresent());
    }

    @Test
    void whatHoldsNoLongerIsNotSent() {
        var message = new SendMessage(messages.send(
                ada,
                Channel.SMS,
                "sample.news",
                MessageContent.text("+4915112345678", "Sample news", "words"),
                clock.instant().plus(A_DAY),
                A_DAY.negated()));
        send(message);

        assertThat(handed).isEmpty();
        assertThat(item(message).reason()).isEqualTo("too-late");
    }

    @Test
    void isGivenUpAfterManyTries() {
        var message = written();
        handler().gaveUp(message, new Ending.Parked("1a2b3c4d"));

        assertThat(item(message).reason()).isEqualTo("too-often");
        assertThat(handler().retry().attempts()).isEqualTo(10);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void withoutAProviderItIsKeptAndCanBeRead() {
        var id = messages.send(
                ada,
                Channel.SMS,
                "sample.news",
                MessageContent.text("+4915112345678", "Sample news", "some words"),
                clock.instant(),
                A_DAY);
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> outbox.find(Channel.SMS, id).state() == DeliveryState.KEPT);

        assertThat(outbox.leaves(Channel.SMS)).isFalse();
        assertThat(outbox.read(Channel.SMS, id)).get().satisfies(read -> {
            assertThat(read.text()).isEqualTo("some words");
            assertThat(read.html()).isNull();
        });
        assertThat(outbox.read(Channel.PUSH, id)).isEmpty();
        assertThat(newest(new OutboxFilter(Channel.SMS, Optional.of(DeliveryState.KEPT))))
                .contains(id);
        assertThat(newest(new OutboxFilter(Channel.SMS, Optional.of(DeliveryState.FAILED))))
                .doesNotContain(id);
        assertThat(newest(new OutboxFilter(Channel.PUSH, Optional.empty()))).doesNotContain(id);
        assertThat(newest(OutboxFilter.MAILS)).doesNotContain(id);
    }

    private List<UUID> newest(OutboxFilter filter) {
        return outbox.find(filter, PageRequest.of(0, 50, Sort.by("createdAt").descending())).stream()
                .map(OutboxItem::id)
                .toList();
    }

    @Test
    void reportsComeInAnyOrder() {
        var message = written();
        reports.hear(message.message(), "SM1", "delivered", "");
        reports.hear(message.message(), "SM1", "sent", "");
        send(message);
        assertThat(handed).as("what has arrived is not sent again").isEmpty();
        assertThat(item(message).state()).isEqualTo(DeliveryState.DELIVERED);

        var other = written();
        send(other);
        reports.hear(other.message(), "SM-of-another", "delivered", "");
        assertThat(item(other).state()).isEqualTo(DeliveryState.SENT);
        reports.hear(other.message(), "SM1", "undelivered", "30005");
        assertThat(item(other).reason()).isEqualTo("no-such-number");
    }

    @Test
    void neitherNumberNorWordsStandInTheDatabase() {
        var message = written();

        byte[] row = jdbc.sql("select sealed_content from notifications_message where id = ?")
                .param(message.message())
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "+49");
    }

    @Test
    void isForgottenAfterThirtyDaysAndWithItsReceiver() {
        var old = written();
        var young = written();
        jdbc.sql("update notifications_message set created_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(Duration.ofDays(31))), old.message())
                .update();
        nightly.stream()
                .filter(task -> task.name().equals("notifications.retention"))
                .forEach(task -> task.action().run());
        assertThat(stored.findById(old.message())).isEmpty();
        assertThat(stored.findById(young.message())).isPresent();

        personalData.erase(ada);
        assertThat(stored.findById(young.message())).isEmpty();
    }
}
