package app.facet.platform.notifications;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/** A browser that gets push messages, without the browser. */
public final class Browsers {

    private static final byte[] SECRET = "sixteen bytes!!!".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair keys;

    public Browsers() {
        try {
            keys = EllipticCurves.generateKeyPair(CurveType.NIST_P256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public PushSubscription at(String endpoint) {
        return new PushSubscription(endpoint, text(point()), text(SECRET));
    }

    private byte[] point() {
        try {
            return EllipticCurves.pointEncode(
                    CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) keys.getPublic()).getW());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String read(byte[] body) throws GeneralSecurityException {
        return new String(
                new WebPushHybridDecrypt.Builder()
                        .withAuthSecret(SECRET)
                        .withRecipientPublicKey(point())
                        .withRecipientPrivateKey((ECPrivateKey) keys.getPrivate())
                        .build()
                        .decrypt(body, null),
                StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
