package app.facet.platform.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;

/** Apple takes no fixed secret but a statement signed with the developer's key. Ours are good for five minutes. */
final class AppleSecret {

    private static final String AUDIENCE = "https://appleid.apple.com";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final ProviderSettings.Apple settings;
    private final ECPrivateKey key;
    private final Clock clock;

    /** @throws IllegalStateException when a setting is missing or the key can't be read */
    AppleSecret(ProviderSettings.Apple settings, Clock clock) {
        if (settings.teamId().isBlank() || settings.keyId().isBlank()) {
            throw new IllegalStateException("Sign-in with Apple needs facet.sign-in.apple.team-id and .key-id");
        }
        this.settings = settings;
        this.key = read(settings.privateKey());
        this.clock = clock;
    }

    private static ECPrivateKey read(String pem) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----|\\\\n|\\s", "");
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException unreadable) {
            // Without the cause: it may quote the key.
            throw new IllegalStateException("facet.sign-in.apple.private-key is not the text of a .p8 file from Apple");
        }
    }

    String fresh() {
        var now = clock.instant();
        var statement = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(settings.keyId())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.teamId())
                        .subject(settings.clientId())
                        .audience(AUDIENCE)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(GOOD_FOR)))
                        .build());
        try {
            statement.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return statement.serialize();
    }
}
