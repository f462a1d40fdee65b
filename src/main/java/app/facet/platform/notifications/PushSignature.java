package app.facet.platform.notifications;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import okhttp3.HttpUrl;
import org.springframework.stereotype.Component;

/** Says to a push service who is calling (RFC 8292, VAPID). */
@Component
class PushSignature {

    /** A day is the most a push service takes; clocks differ. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private final PushKeys keys;
    private final String contact;
    private final Clock clock;

    PushSignature(PushKeys keys, PushSettings settings, MailSettings mail, Clock clock) {
        this.keys = keys;
        this.contact = settings.contact().isBlank() ? sender(mail) : settings.contact();
        this.clock = clock;
        if (!contact.matches("(mailto:|https://).+")) {
            throw new IllegalStateException("facet.push.contact must begin with mailto: or https://");
        }
    }

    private static String sender(MailSettings mail) {
        try {
            return "mailto:" + new InternetAddress(mail.from(), true).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("facet.mail.from must be an address like 'Facet <hello@example.org>'", e);
        }
    }

    /** The value of the header {@code Authorization}. */
    String of(HttpUrl endpoint) {
        var pair = keys.pair();
        var claims = new JWTClaimsSet.Builder()
                .audience(origin(endpoint))
                .expirationTime(Date.from(clock.instant().plus(GOOD_FOR)))
                .subject(contact)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        try {
            token.sign(new ECDSASigner(pair));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return "vapid t=" + token.serialize() + ", k=" + PushKeys.publicKey(pair);
    }

    private static String origin(HttpUrl endpoint) {
        boolean usual = endpoint.port() == HttpUrl.defaultPort(endpoint.scheme());
        return endpoint.scheme() + "://" + endpoint.host() + (usual ? "" : ":" + endpoint.port());
    }
}
