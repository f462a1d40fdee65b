package app.facet.platform.notifications;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One kind of news a module tells people, lent as a bean. Its words are the texts {@code <key>.notification.name} (in the
 * settings), {@code .title} and {@code .text}; the latter two may hold what the teller passes as {0}, {1}.
 *
 * @param key {@code <module>.<what>}
 * @param latestOnly whether only the newest counts: one that was not read yet makes way for it
 * @param mailedAnyway whether a mail of its own tells the same, so that none is offered
 * @param admins whether only admins are told, and so asked how they want to hear of it
 * @param usual the channels it goes by unless somebody chose otherwise
 */
public record NotificationKind(
        String key, Urgency urgency, boolean latestOnly, boolean mailedAnyway, boolean admins, Set<Channel> usual) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z-]+");

    public NotificationKind {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("A kind of notification is named <module>.<what>: " + key);
        }
        usual = Set.copyOf(usual);
    }

    public static NotificationKind of(String key, Urgency urgency, Channel... usual) {
        return new NotificationKind(key, urgency, false, false, false, Set.of(usual));
    }

    /** The same, of which only the newest counts. */
    public NotificationKind onlyTheLatest() {
        return new NotificationKind(key, urgency, true, mailedAnyway, admins, usual);
    }

    /** The same, of which a mail of its own tells in any case. */
    public NotificationKind mailedInAnyCase() {
        return new NotificationKind(key, urgency, latestOnly, true, admins, usual);
    }

    /** The same, of which only admins are told. */
    public NotificationKind forAdmins() {
        return new NotificationKind(key, urgency, latestOnly, mailedAnyway, true, usual);
    }

    String name() {
        return key + ".notification.name";
    }

    String title() {
        return key + ".notification.title";
    }

    String text() {
        return key + ".notification.text";
    }
}
