package app.facet.platform.billing.stripe;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the scripted Stripe holds. Objects are maps as they are written in JSON. */
final class StripeStore {

    /** An answer other than 200. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int status;
        final transient Map<String, Object> error;

        Refused(int status, Map<String, Object> error) {
            this.status = status;
            this.error = error;
        }
    }

    private final Clock clock;
    private final Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private int newest;

    /** Each with the kind of news Stripe would send, and what it is about. */
    final List<String[]> news = new ArrayList<>();

    StripeStore(Clock clock) {
        this.clock = clock;
    }

    Instant instant() {
        return Instant.ofEpochSecond(now());
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    Map<String, Object> make(String prefix, String kind, Map<String, String> form, String... required) {
        require(form, required);
        var made = new LinkedHashMap<String, Object>();
        made.put("id", "%s_%s%08d".formatted(prefix, run, ++newest));
        made.put("object", kind);
        made.put("created", now());
        var metadata = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("metadata[")) {
                metadata.put(name.substring(9, name.length() - 1), value);
            }
        });
        made.put("metadata", metadata);
        all.put((String) made.get("id"), made);
        return made;
    }

    /** Under a name of our own. */
    void keep(String id, Map<String, Object> one) {
        if (all.containsKey(id)) {
            throw refused(400, "resource_already_exists", null);
        }
        all.remove(one.get("id"));
        one.put("id", id);
        all.put(id, one);
    }

    Map<String, Object> get(@Nullable Object id) {
        var found = all.get(String.valueOf(id));
        if (found == null) {
            throw refused(404, "resource_missing", null);
        }
        return found;
    }

    /** With what a field names in full. */
    Map<String, Object> expanded(Map<String, Object> one, String... fields) {
        var seen = new LinkedHashMap<>(one);
        for (String field : fields) {
            if (one.get(field) != null) {
                seen.put(field, get(one.get(field)));
            }
        }
        return seen;
    }

    List<Map<String, Object>> of(String kind, String field, @Nullable Object value) {
        return all.values().stream()
                .filter(one ->
                        kind.equals(one.get("object")) && String.valueOf(value).equals(String.valueOf(one.get(field))))
                .toList();
    }

    long count(String kind) {
        return all.values().stream()
                .filter(one -> kind.equals(one.get("object")))
                .count();
    }

    void tell(String kind, @Nullable Object id) {
        news.add(new String[] {kind, String.valueOf(id)});
    }

    static Map<String, Object> list(List<Map<String, Object>> data) {
        return Map.of("object", "list", "data", data, "has_more", false);
    }

    static Refused refused(int status, String code, @Nullable Map<String, Object> more) {
        var error = new TreeMap<String, Object>(Map.of("type", "invalid_request_error", "code", code, "message", code));
        if (more != null) {
            error.putAll(more);
        }
        return new Refused(status, error);
    }

    static void require(Map<String, String> form, String... fields) {
        for (String field : fields) {
            if (form.getOrDefault(field, "").isBlank()) {
                throw refused(400, "parameter_missing", Map.of("param", field));
            }
        }
    }
}
