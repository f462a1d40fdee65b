package app.facet.platform.vault;

import app.facet.platform.kernel.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Seals what is personal with its owner's data key (AES-256-GCM) and opens it again. What is sealed is bound to its
 * owner and its field: put into another row or column it does not open.
 */
@Service
public class Vault {

    /** Whose key seals what is personal about people who have no account, such as an address that was typed. */
    public static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private static final int FILE_KEY_BYTES = 32;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    Vault(DataKeys keys) {
        this.keys = keys;
        keys.create(NOBODY);
    }

    /**
     * Gives a new account its data key. Before its first row is written: a key without an account harms nobody, an
     * account without a key is lost. Safe to repeat.
     */
    public void createKey(AccountId account) {
        keys.create(account);
    }

    /** @param field {@code <module>.<field>} */
    public byte[] seal(AccountId owner, String field, String plain) {
        return keys.of(owner).seal(plain.getBytes(StandardCharsets.UTF_8), context(owner, field));
    }

    /**
     * @throws KeyDestroyed when the owner's key is gone
     * @throws IllegalStateException when it was sealed for another owner or field, or has been changed
     */
    public String open(AccountId owner, String field, byte[] sealed) {
        return new String(keys.of(owner).open(sealed, context(owner, field)), StandardCharsets.UTF_8);
    }

    /** The same, sealed with the owner's newest key; the very same array when it already is. */
    public byte[] reseal(AccountId owner, String field, byte[] sealed) {
        DataKey key = keys.of(owner);
        byte[] context = context(owner, field);
        return key.isNewest(sealed) ? sealed : key.seal(key.open(sealed, context), context);
    }

    /** A new key for one owner's files, sealed, to be stored beside what the files belong to. */
    public byte[] newFileKey(AccountId owner, String field) {
        byte[] secret = new byte[FILE_KEY_BYTES];
        random.nextBytes(secret);
        return keys.of(owner).seal(secret, context(owner, field));
    }

    /** @throws KeyDestroyed when the owner's key is gone */
    public FileCipher fileCipher(AccountId owner, String field, byte[] sealedFileKey) {
        return new FileCipher(keys.of(owner).open(sealedFileKey, context(owner, field)));
    }

    /** From now on nothing sealed for the account opens any more, neither here nor in a copy. */
    public void destroyKey(AccountId account) {
        keys.destroy(account);
    }

    private static byte[] context(AccountId owner, String field) {
        return (owner + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
