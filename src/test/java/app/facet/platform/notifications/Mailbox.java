package app.facet.platform.notifications;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Where tests read the mail of the people they made up. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/([a-z-]+)/?(\\S*)");

    private final MailRepository outbox;

    Mailbox(MailRepository outbox) {
        this.outbox = outbox;
    }

    /** A mail somebody got: its kind, and the page and secret its link holds. */
    public record Received(String kind, String subject, String page, String secret) {}

    /** Everything sent to the address, oldest first. */
    public List<Received> of(String address) {
        return outbox.findAll().stream()
                .filter(mail -> mail.content().address().equals(address))
                .sorted(Comparator.comparing(mail -> mail.summary().createdAt()))
                .map(Mailbox::received)
                .toList();
    }

    public Received newestOf(String address) {
        return of(address).getLast();
    }

    private static Received received(Mail mail) {
        var link = LINK.matcher(mail.content().text());
        if (!link.find()) {
            throw new AssertionError(
                    "no link in a mail of kind " + mail.summary().kind());
        }
        return new Received(mail.summary().kind(), mail.content().subject(), link.group(1), link.group(2));
    }
}
