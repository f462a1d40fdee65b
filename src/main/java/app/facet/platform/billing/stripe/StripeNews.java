package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Incoming;
import app.facet.platform.billing.payments.Touched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Stripe tells: only what it is about, since how it stands is asked afterwards. */
@Component
class StripeNews {

    /** One that began, changed or ended, which is about the subscription it lowers; of a customer alone, about nothing. */
    private static final String DISCOUNT = "customer.discount.";

    private final JsonMapper json;

    StripeNews(JsonMapper json) {
        this.json = json;
    }

    /** Empty when it is no event. */
    Optional<Incoming> read(byte[] body) {
        try {
            JsonNode event = json.readTree(body);
            String id = event.path("id").asString("");
            String kind = event.path("type").asString("");
            if (id.isBlank() || kind.isBlank() || id.length() > 120 || kind.length() > 80) {
                return Optional.empty();
            }
            return Optional.of(news(event, id, kind, new String(body, StandardCharsets.UTF_8)));
        } catch (JacksonException garbled) {
            return Optional.empty();
        }
    }

    private static Incoming news(JsonNode event, String id, String kind, String raw) {
        JsonNode about = event.path("data").path("object");
        String ref = refOf(kind, about);
        Touched touched = ref.isBlank() || ref.length() > 120 ? Touched.NOTHING : touched(kind);
        var happened = Instant.ofEpochSecond(event.path("created").asLong(0));
        return new Incoming(
                StripeProvider.NAME, id, kind, touched, touched == Touched.NOTHING ? "" : ref, happened, raw);
    }

    /** News of charges, disputes and refunds are about the payment they belong to. */
    private static boolean isOfPayment(String kind) {
        return kind.startsWith("charge.") || kind.startsWith("refund.");
    }

    private static String refOf(String kind, JsonNode about) {
        return isOfPayment(kind)
                ? ref(about.path("payment_intent"))
                : kind.startsWith(DISCOUNT)
                        ? ref(about.path("subscription"))
                        : about.path("id").asString("");
    }

    private static String ref(JsonNode node) {
        return node.isObject() ? node.path("id").asString("") : node.asString("");
    }

    private static Touched touched(String kind) {
        if (kind.startsWith("checkout.session.")) {
            return Touched.CHECKOUT;
        }
        if (kind.startsWith("customer.subscription.") || kind.startsWith(DISCOUNT)) {
            return Touched.MEMBERSHIP;
        }
        if (kind.startsWith("invoice.")) {
            return Touched.BILL;
        }
        if (kind.startsWith("payment_intent.") || isOfPayment(kind)) {
            return Touched.CHARGE;
        }
        if (kind.startsWith("transfer.")) {
            return Touched.TRANSFER;
        }
        return kind.equals("account.updated") ? Touched.PAYEE : Touched.NOTHING;
    }
}
