package app.facet.platform.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What is personal in a mail: where it goes and what it says. Written and read as one.
 *
 * @param unsubscribe address that ends mails of its kind; null where they cannot be ended
 */
record MailContent(
        String address,
        String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable String unsubscribe) {

    /** What is left once it was sent: whatever secret stood in it now lies in one mailbox only. */
    MailContent withoutWords() {
        return new MailContent(address, subject, null, null, null);
    }

    @Override
    public String toString() {
        return "MailContent[…]";
    }
}
