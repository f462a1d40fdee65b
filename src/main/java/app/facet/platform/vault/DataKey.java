package app.facet.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;

/** One person's key, with older ones that still open what they sealed. */
final class DataKey {

    private final KeysetHandle keys;
    private final Aead aead;

    private DataKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    static DataKey fresh() {
        return holding(Tinks.fresh());
    }

    static DataKey of(byte[] serialized) {
        try {
            return new DataKey(
                    TinkProtoKeysetFormat.parseKeyset(serialized, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key cannot be read", e);
        }
    }

    byte[] serialized() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    DataKey renewed() {
        return holding(Tinks.withNewPrimary(keys));
    }

    DataKey withoutOld() {
        return holding(Tinks.onlyPrimary(keys));
    }

    boolean hasOld() {
        return keys.size() > 1;
    }

    byte[] seal(byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was not sealed with this key and in this context, or has been changed */
    byte[] open(byte[] sealed, byte[] context) {
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed data cannot be opened", e);
        }
    }

    boolean isNewest(byte[] sealed) {
        return Tinks.sealedBy(keys.getPrimary().getId(), sealed);
    }

    private static DataKey holding(KeysetHandle keys) {
        try {
            return new DataKey(keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
