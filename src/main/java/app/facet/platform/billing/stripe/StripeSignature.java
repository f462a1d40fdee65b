package app.facet.platform.billing.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether something was signed by Stripe, not long ago, with one of the secrets that hold. */
@Component
class StripeSignature {

    private static final Duration LATEST = Duration.ofMinutes(5);

    private final StripeSettings settings;
    private final Clock clock;

    StripeSignature(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isGenuine(byte[] body, @Nullable String header) {
        if (header == null) {
            return false;
        }
        String text = new String(body, StandardCharsets.UTF_8);
        boolean genuine = false;
        for (String secret : settings.webhookSecrets()) { // all of them, so that time does not tell which
            genuine |= isGenuine(text, header, secret);
        }
        return genuine;
    }

    private boolean isGenuine(String text, String header, String secret) {
        try {
            return Webhook.Signature.verifyHeader(text, header, secret, LATEST.toSeconds(), clock);
        } catch (SignatureVerificationException | IllegalArgumentException forged) {
            return false;
        }
    }
}
