package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Incoming;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** News as Stripe sends them, and the door they come in by. */
public final class SignedNews {

    private final StripeSignature signature;
    private final StripeNews reader = new StripeNews(new JsonMapper());

    public SignedNews(Clock clock, String... secrets) {
        signature = new StripeSignature(
                new StripeSettings("sk_test_scripted", List.of(secrets), "https://api.stripe.com", false), clock);
    }

    /** What comes in by the door; empty when it is not let in. */
    public Optional<Incoming> hear(byte[] body, String header) {
        return signature.isGenuine(body, header) ? reader.read(body) : Optional.empty();
    }

    public static byte[] body(String event, String kind, String object, Instant when) {
        String about = kind.startsWith("charge.")
                ? "{\"id\":\"ch_1\",\"object\":\"charge\",\"payment_intent\":\"%s\"}".formatted(object)
                : kind.startsWith("customer.discount.")
                        ? "{\"id\":\"di_1\",\"object\":\"discount\",\"subscription\":\"%s\"}".formatted(object)
                        : "{\"id\":\"%s\"}".formatted(object);
        return "{\"id\":\"%s\",\"object\":\"event\",\"type\":\"%s\",\"created\":%d,\"data\":{\"object\":%s}}"
                .formatted(event, kind, when.getEpochSecond(), about)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static String sign(byte[] body, String secret, Instant when) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    new String(body, StandardCharsets.UTF_8), secret, when.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
