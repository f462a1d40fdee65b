package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a mail, and in which language.
 *
 * @param account whose mail it is; null for an address that has no account
 */
public record Recipient(@Nullable AccountId account, String address, Locale language) {

    public Recipient {
        if (address.isBlank() || address.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not one address on one line");
        }
    }

    @Override
    public String toString() {
        return "Recipient[…]"; // never an address in a log
    }
}
