package app.facet.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * The key that wraps all other keys, in a file. The one class to replace where a key management service holds it: Tink
 * speaks to those through the same {@link Aead}.
 */
@Component
class MasterKey {

    private static final String FILE = "master.json";

    private final KeyFiles files;

    MasterKey(KeyFiles files) {
        this.files = files;
        if (files.read(FILE).isEmpty()) {
            if (!files.namesIn(DataKeys.FOLDER).isEmpty()) {
                throw new IllegalStateException(
                        "The key folder holds data keys but no " + FILE + ": restore it, nothing can be read without.");
            }
            store(Tinks.fresh());
        }
    }

    /** Wraps with the newest master key. The context must be given again to unwrap. */
    byte[] wrap(byte[] secret, String context) {
        try {
            return aead().encrypt(secret, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] unwrap(byte[] wrapped, String context) {
        try {
            return aead().decrypt(wrapped, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key was not wrapped by this master key", e);
        }
    }

    boolean isNewest(byte[] wrapped) {
        return Tinks.sealedBy(newestId(), wrapped);
    }

    /** Names the key that wraps now; says nothing about the key itself. */
    int newestId() {
        return load().getPrimary().getId();
    }

    /** From now on a new key wraps; the ones before go on unwrapping until they are dropped. */
    void addNew() {
        store(Tinks.withNewPrimary(load()));
    }

    /** Call when nothing is wrapped by an older one any more. */
    void dropOld() {
        store(Tinks.onlyPrimary(load()));
    }

    boolean hasOld() {
        return load().size() > 1;
    }

    private Aead aead() throws GeneralSecurityException {
        return load().getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    // Read each time: another node may have added a key, and data keys are remembered, so this is rare.
    private KeysetHandle load() {
        byte[] json = files.read(FILE).orElseThrow(() -> new IllegalStateException("The master key is gone: " + FILE));
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    new String(json, StandardCharsets.UTF_8), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be read: " + FILE, e);
        }
    }

    private void store(KeysetHandle handle) {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            files.write(FILE, bytes(json));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
