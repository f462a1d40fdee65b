package app.facet.platform.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is personal in a message: where it goes and what it says. Written and read as one.
 *
 * @param address a number, or the name of a device
 * @param device the one a push message goes to
 * @param title what it is about, without anything secret: it outlives the words
 * @param path of the page a push message leads to
 */
record MessageContent(
        String address,
        @Nullable UUID device,
        String title,
        @Nullable String text,
        @Nullable String path) {

    static MessageContent text(String number, String title, String text) {
        return new MessageContent(number, null, title, text, null);
    }

    /** What is left once it was sent. */
    MessageContent withoutWords() {
        return new MessageContent(address, device, title, null, null);
    }

    @Override
    public String toString() {
        return "MessageContent[…]";
    }
}
