package app.facet.platform.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** What an authenticator app and Facet both know: 160 random bits, as RFC 4226 recommends. */
public final class TotpSecret {

    static final String ALGORITHM = "HmacSHA1";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private final byte[] bytes;

    TotpSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static TotpSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    static TotpSecret of(String base32) {
        return new TotpSecret(Base32.decode(base32));
    }

    Key key() {
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** For typing into an app. */
    public String base32() {
        return Base32.toBase32String(bytes).replace("=", "").toUpperCase(Locale.ROOT);
    }

    /** For scanning: what apps expect in the QR code. */
    public String address(String email) {
        String label =
                URLEncoder.encode("Facet:" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s?secret=%s&issuer=Facet".formatted(label, base32());
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
