package app.facet.platform.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the mail server, where one is set up. */
@Component
class Postman {

    private final @Nullable JavaMailSender server;
    private final InternetAddress from;

    @Autowired
    Postman(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        this(server.getIfAvailable(), settings);
    }

    Postman(@Nullable JavaMailSender server, MailSettings settings) {
        this.server = server;
        try {
            this.from = new InternetAddress(settings.from(), true);
        } catch (MessagingException e) {
            throw new IllegalStateException("facet.mail.from must be an address like 'Facet <hello@example.org>'", e);
        }
    }

    boolean hasServer() {
        return server != null;
    }

    /**
     * @throws AddressRefused when this mail will never be taken
     * @throws NotDelivered when it might be taken later
     */
    void post(MailId id, MailContent mail) {
        var post = Objects.requireNonNull(server, "no mail server is set up");
        try {
            post.send(envelope(post.createMimeMessage(), id, mail));
        } catch (MailException | MessagingException trouble) {
            throw SmtpAnswer.of(trouble).asFailure();
        }
    }

    private MimeMessage envelope(MimeMessage empty, MailId id, MailContent mail) throws MessagingException {
        var message = new NumberedMessage(empty, "<" + id.value() + "@" + domain() + ">");
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(new InternetAddress(mail.address(), true));
        parts.setSubject(mail.subject());
        parts.setText(Objects.requireNonNull(mail.text()), Objects.requireNonNull(mail.html()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            // RFC 8058: mail programs show a button that needs no page
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** The library gives every message a new number as it leaves; ours stays the same however often it is tried. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(MimeMessage empty, String number) {
            super(empty.getSession());
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
