package app.facet.platform.notifications;

import java.util.Optional;

/**
 * How somebody's telephone stands.
 *
 * @param number that gets text messages, readable by people
 * @param stopped whether its owner answered STOP to the provider
 * @param awaited number that was sent a code a moment ago
 */
public record PhoneSummary(Optional<String> number, boolean stopped, Optional<String> awaited) {

    public static final PhoneSummary NONE = new PhoneSummary(Optional.empty(), false, Optional.empty());

    @Override
    public String toString() {
        return "PhoneSummary[…]";
    }
}
