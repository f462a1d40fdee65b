package app.facet.platform.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Finds sealed values again without opening them: a keyed hash, HMAC-SHA-256, of field and value. Without the key
 * nobody can try addresses against a copy of the database. Its key never changes, or nothing would be found again.
 */
@Component
public class BlindIndex {

    private static final String FILE = "index.key";

    private final KeyFiles files;
    private final MasterKey master;
    private final Mac mac;

    BlindIndex(KeyFiles files, MasterKey master) throws GeneralSecurityException {
        this.files = files;
        this.master = master;
        if (files.read(FILE).isEmpty()) {
            files.write(FILE, master.wrap(fresh(), FILE));
        }
        mac = TinkProtoKeysetFormat.parseKeyset(serialized(), InsecureSecretKeyAccess.get(), MacConfig2026.get())
                .getPrimitive(MacConfig2026.get(), Mac.class);
    }

    /**
     * @param field where the value stands, e.g. {@code accounts.email}: equal values of different fields don't match
     * @param value in the form in which it is to be found, e.g. lower case
     * @return 43 characters
     */
    public String of(String field, String value) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.computeMac((field + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Wraps the index's key with the newest master key. */
    void rewrap() {
        files.write(FILE, master.wrap(serialized(), FILE));
    }

    private byte[] serialized() {
        return master.unwrap(files.read(FILE).orElseThrow(), FILE);
    }

    private static byte[] fresh() throws GeneralSecurityException {
        var parameters = HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        return TinkProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters, MacConfig2026.get()),
                InsecureSecretKeyAccess.get(),
                MacConfig2026.get());
    }
}
