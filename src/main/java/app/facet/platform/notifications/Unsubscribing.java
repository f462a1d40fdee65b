package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Addresses that end mails without signing in. They carry who and what, sealed: nobody can make one up or read one, and
 * nothing needs to be stored.
 */
@Component
class Unsubscribing {

    static final String PATH = "unsubscribe";

    private static final String FIELD = "notifications.unsubscribe";
    private static final Pattern MEANING = Pattern.compile("(?<account>[0-9a-f-]{36}) (?<kind>[a-z.-]*)");

    private final Vault vault;
    private final PublicAddress address;

    Unsubscribing(Vault vault, PublicAddress address) {
        this.vault = vault;
        this.address = address;
    }

    /** Whom and what an address is about. */
    record Wish(AccountId account, String kind) {}

    /** Where mails of that kind are ended; of every kind where it is empty. */
    String address(AccountId account, String kind) {
        byte[] sealed = vault.seal(Vault.NOBODY, FIELD, account.value() + " " + kind);
        return address.of(
                PATH + "?token=" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    Optional<Wish> read(String token) {
        try {
            String meaning = vault.open(
                    Vault.NOBODY, FIELD, Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.US_ASCII)));
            var parts = MEANING.matcher(meaning);
            return parts.matches()
                    ? Optional.of(new Wish(new AccountId(UUID.fromString(parts.group("account"))), parts.group("kind")))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
