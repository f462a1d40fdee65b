package app.facet.platform.notifications;

import app.facet.platform.vault.HouseKeys;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** The pair of keys by which push services know Facet (RFC 8292). Whoever subscribed did so to the public one. */
@Component
class PushKeys {

    private static final int HALF = 32;

    private final PushSettings settings;
    private final HouseKeys keys;

    PushKeys(PushSettings settings, HouseKeys keys) {
        this.settings = settings;
        this.keys = keys;
        if (!settings.privateKey().isBlank()) {
            configured(); // a mistyped key stops the start
        }
    }

    ECKey pair() {
        return settings.privateKey().isBlank() ? kept() : configured();
    }

    /** An uncompressed point in base64url, as browsers want it. */
    String publicKey() {
        return publicKey(pair());
    }

    static String publicKey(ECKey pair) {
        byte[] point = new byte[1 + 2 * HALF];
        point[0] = 4;
        byte[] x = pair.getX().decode();
        byte[] y = pair.getY().decode();
        System.arraycopy(x, 0, point, 1 + HALF - x.length, x.length);
        System.arraycopy(y, 0, point, point.length - y.length, y.length);
        return Base64URL.encode(point).toString();
    }

    private ECKey kept() {
        try {
            return ECKey.parse(new String(keys.key("push", PushKeys::fresh), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate().toJSONString().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private ECKey configured() {
        byte[] point = new Base64URL(settings.publicKey()).decode();
        if (point.length != 1 + 2 * HALF || point[0] != 4) {
            throw new IllegalStateException("facet.push.public-key must be 65 bytes in base64url, beginning with B");
        }
        return new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 1 + HALF)),
                        Base64URL.encode(Arrays.copyOfRange(point, 1 + HALF, point.length)))
                .d(new Base64URL(settings.privateKey()))
                .build();
    }
}
