package app.facet.platform.billing.stores;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what RevenueCat tells. */
@Component
class StoreEvents {

    private static final int LONGEST = 80;

    private final JsonMapper json;

    StoreEvents(JsonMapper json) {
        this.json = json;
    }

    /** Empty when it is no event. */
    Optional<StoreEvent> read(String raw) {
        try {
            JsonNode event = json.readTree(raw).path("event");
            String id = event.path("id").asString("");
            String type = event.path("type").asString("");
            boolean fits = !id.isBlank() && !type.isBlank() && id.length() <= LONGEST && type.length() <= LONGEST;
            return fits ? Optional.of(event(event, id, type)) : Optional.empty();
        } catch (JacksonException garbled) {
            return Optional.empty();
        }
    }

    private static StoreEvent event(JsonNode event, String id, String type) {
        String transaction = event.path("transaction_id").asString("");
        String original = event.path("original_transaction_id").asString("");
        return new StoreEvent(
                id,
                type,
                event.path("app_user_id").asString(""),
                event.path("product_id").asString(""),
                cut(transaction),
                cut(original.isBlank() ? transaction : original),
                event.path("environment").asString("").equals("SANDBOX"),
                event.path("period_type").asString("").equals("TRIAL"),
                event.path("cancel_reason").asString("").equals("CUSTOMER_SUPPORT"),
                StorePrice.read(event),
                time(event, "purchased_at_ms"),
                time(event, "expiration_at_ms"),
                time(event, "event_timestamp_ms"),
                texts(event.path("transferred_from")),
                texts(event.path("transferred_to")));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(100, text.length()));
    }

    private static Instant time(JsonNode event, String field) {
        return Instant.ofEpochMilli(event.path(field).asLong(0));
    }

    private static List<String> texts(JsonNode several) {
        var found = new ArrayList<String>();
        several.forEach(one -> found.add(one.asString("")));
        return found;
    }
}
