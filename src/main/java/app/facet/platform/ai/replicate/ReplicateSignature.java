package app.facet.platform.ai.replicate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether something was signed by Replicate, not long ago, with one of the secrets that hold. */
@Component
class ReplicateSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String VERSION = "v1,";
    private static final String PREFIX = "whsec_";
    private static final int LONGEST_HEADER = 2_000;

    private final List<byte[]> secrets;
    private final Clock clock;

    ReplicateSignature(ReplicateSettings settings, Clock clock) {
        this.secrets =
                settings.webhookSecrets().stream().map(ReplicateSignature::key).toList();
        this.clock = clock;
    }

    private static byte[] key(String secret) {
        try {
            return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("facet.ai.replicate.webhook-secrets must be whsec_ and Base64", e);
        }
    }

    boolean hasSecret() {
        return !secrets.isEmpty();
    }

    /** Worth reading the body for. */
    boolean isRecent(@Nullable String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        long apart = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return apart <= TOLERANCE.toSeconds();
    }

    boolean isGenuine(byte[] body, @Nullable String id, @Nullable String timestamp, @Nullable String signatures) {
        if (id == null || timestamp == null || signatures == null || signatures.length() > LONGEST_HEADER) {
            return false;
        }
        boolean genuine = false;
        for (byte[] secret : secrets) { // all of each, so that time does not tell which
            byte[] right = sign(secret, id + "." + timestamp + ".", body);
            for (String one : signatures.split(" ", -1)) {
                genuine |= one.startsWith(VERSION)
                        && MessageDigest.isEqual(
                                right, one.substring(VERSION.length()).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return genuine && isRecent(timestamp);
    }

    private static byte[] sign(byte[] secret, String head, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Arrays.copyOf(secret, secret.length), mac.getAlgorithm()));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
