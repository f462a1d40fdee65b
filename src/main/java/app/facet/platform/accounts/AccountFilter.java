package app.facet.platform.accounts;

import java.util.Optional;

/**
 * Narrows the list of accounts.
 *
 * @param words a whole e-mail address, or whole words of a name in any order; empty leaves everybody. Parts of words
 *     are not found: names are kept sealed
 */
public record AccountFilter(String words, Optional<Role> role, boolean onlyLocked) {

    public static final AccountFilter EVERYBODY = new AccountFilter("", Optional.empty(), false);

    public static AccountFilter ofWords(String words) {
        return new AccountFilter(words, Optional.empty(), false);
    }
}
