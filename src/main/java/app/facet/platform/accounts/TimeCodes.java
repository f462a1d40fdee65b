package app.facet.platform.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** The codes of authenticator apps: RFC 6238 with SHA-1, 30 seconds and 6 digits, which is what all apps can do. */
final class TimeCodes {

    static final int DIGITS = 6;

    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator;

    TimeCodes() {
        this(DIGITS);
    }

    TimeCodes(int digits) {
        generator = new TimeBasedOneTimePasswordGenerator(STEP, digits); // with SHA-1 unless told otherwise
    }

    /** The step at which the code is the right one: now, or just before or after, since clocks differ. */
    OptionalLong stepOf(TotpSecret secret, String code, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    static long step(Instant when) {
        return Math.floorDiv(when.getEpochSecond(), STEP.toSeconds());
    }

    String code(TotpSecret secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    secret.key(), Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
