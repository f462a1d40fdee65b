package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.work.spi.Ending;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail over real SMTP, on a connection of this machine. */
@HouseTest
class SmtpTest {

    @Autowired
    MailTemplates templates;

    @Autowired
    MailRepository outbox;

    @Autowired
    MailSeals seals;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final JavaMailSenderImpl connection = new JavaMailSenderImpl();
    final String address = UUID.randomUUID() + "@example.org";

    @AfterEach
    void closeTheServer() {
        server.stop();
    }

    @Test
    void arrivesAsTextAndAsHtmlInTheLanguageOfItsReceiver() throws Exception {
        open();
        var mail = written(Locale.GERMAN);

        handler().run(mail, (stage, percent) -> {});

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Eine Notiz für Jörg");
        assertThat(received.getFrom()).singleElement().hasToString("Facet <no-reply@localhost>");
        assertThat(received.getAllRecipients()).singleElement().hasToString(address);
        assertThat(received.getMessageID()).isEqualTo("<" + mail.mail() + "@localhost>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(received, "text/plain")).contains("Hallo Jörg, deine Notiz ist schön fertig.");
        assertThat(part(received, "text/html")).contains("<h1>Eine Notiz für Jörg</h1>");
    }

    @Test
    void isNotSentTwiceOnceItsSendingIsRecorded() throws Exception {
        open();
        var mail = written(Locale.ENGLISH);

        handler().run(mail, (stage, percent) -> {});
        handler().run(mail, (stage, percent) -> {});

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(found(mail)).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
            assertThat(seals.open(sent).text()).as("words left in the outbox").isNull();
            assertThat(seals.open(sent).html()).isNull();
        });
    }

    @Test
    void waitsForAServerThatIsDown() throws Exception {
        open();
        server.stop();
        var mail = written(Locale.ENGLISH);

        assertThatExceptionOfType(NotDelivered.class)
                .isThrownBy(() -> handler().run(mail, (stage, percent) -> {}))
                .satisfies(trouble ->
                        assertThat(trouble).hasMessageNotContaining(address).hasNoCause());
        assertThat(found(mail).state()).isEqualTo(DeliveryState.QUEUED);

        server.start();
        connection.setPort(server.getSmtp().getPort());
        handler().run(mail, (stage, percent) -> {});

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(found(mail).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void triesForHoursAndThenGivesUp() {
        var mail = written(Locale.ENGLISH);
        var retry = handler().retry();

        assertThat(retry.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(retry.attempts()).isEqualTo(10);
        handler().gaveUp(mail, new Ending.Parked("1a2b3c4d"));

        assertThat(found(mail).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        open();
        var mail = written(Locale.ENGLISH, "not an address@");

        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> handler().run(mail, (stage, percent) -> {}));
    }

    @Test
    void nobodyReadsInTheOutboxWhatCanBeReadInAMailbox() {
        open();
        var mail = outbox.findById(written(Locale.ENGLISH).mail());

        assertThat(Outbox.readable(mail, seals, new Postman(connection, settings())))
                .isEmpty();
    }

    private void open() {
        server.start();
        connection.setHost("localhost");
        connection.setPort(server.getSmtp().getPort());
    }

    private SendMailHandler handler() {
        return new SendMailHandler(outbox, seals, new Postman(connection, settings()), transactions, clock);
    }

    private static MailSettings settings() {
        return new MailSettings("Facet <no-reply@localhost>", Duration.ofDays(30));
    }

    private SendMail written(Locale language) {
        return written(language, address);
    }

    private SendMail written(Locale language, String to) {
        var content = templates.write(Hello.KIND, new Recipient(null, to, language), Hello.to("Jörg"));
        var mail = Mail.written(Hello.KIND, null, language, clock.instant());
        seals.seal(mail, content);
        outbox.save(mail);
        return new SendMail(mail.id().value());
    }

    private Mail found(SendMail mail) {
        return outbox.findById(mail.mail()).orElseThrow();
    }

    private static String part(jakarta.mail.Part message, String type) throws Exception {
        if (message.isMimeType(type)) {
            return (String) message.getContent();
        }
        var found = new StringBuilder();
        if (message.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.append(part(parts.getBodyPart(i), type));
            }
        }
        return found.toString();
    }
}
