package app.facet.platform.notifications;

import app.facet.platform.vault.KeyDestroyed;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Where tests read the mail of the people they made up. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/([a-z-]+)/?(\\S*)");

    private final MailRepository outbox;
    private final MailSeals seals;

    Mailbox(MailRepository outbox, MailSeals seals) {
        this.outbox = outbox;
        this.seals = seals;
    }

    /** A mail somebody got: its kind, and the page and secret its link holds. */
    public record Received(String kind, String subject, String page, String secret) {}

    /** Everything sent to the address, oldest first. */
    public List<Received> of(String address) {
        return outbox.findAll().stream()
                .filter(this::isReadable)
                .filter(mail -> seals.open(mail).address().equals(address))
                .sorted(Comparator.comparing(mail -> seals.summary(mail).createdAt()))
                .map(this::received)
                .toList();
    }

    public Received newestOf(String address) {
        return of(address).getLast();
    }

    private Received received(Mail mail) {
        var link = LINK.matcher(seals.open(mail).text());
        if (!link.find()) {
            throw new AssertionError(
                    "no link in a mail of kind " + seals.summary(mail).kind());
        }
        return new Received(seals.summary(mail).kind(), seals.open(mail).subject(), link.group(1), link.group(2));
    }

    /** Not of somebody whose key another test destroyed. */
    private boolean isReadable(Mail mail) {
        try {
            seals.open(mail);
            return true;
        } catch (KeyDestroyed gone) {
            return false;
        }
    }
}
