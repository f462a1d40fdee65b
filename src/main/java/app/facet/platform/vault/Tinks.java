package app.facet.platform.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** What Tink's keysets are asked for. */
final class Tinks {

    // Tink wire format: a version byte of 1, the key's id in four bytes, then nonce, ciphertext and tag.
    private static final int PREFIX = 5;

    private Tinks() {}

    static boolean sealedBy(int keyId, byte[] sealed) {
        return sealed.length > PREFIX
                && sealed[0] == 1
                && ByteBuffer.wrap(sealed).getInt(1) == keyId;
    }

    static KeysetHandle withNewPrimary(KeysetHandle keys) {
        return build(KeysetHandle.newBuilder(keys).addEntry(primaryOf(fresh())));
    }

    static KeysetHandle onlyPrimary(KeysetHandle keys) {
        return build(KeysetHandle.newBuilder().addEntry(primaryOf(keys)));
    }

    private static KeysetHandle.Builder.Entry primaryOf(KeysetHandle keys) {
        return KeysetHandle.importKey(keys.getPrimary().getKey())
                .withFixedId(keys.getPrimary().getId())
                .makePrimary();
    }

    static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle build(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
