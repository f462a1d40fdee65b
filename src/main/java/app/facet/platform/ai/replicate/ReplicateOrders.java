package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.OrderSlip;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.outbound.Fetch;
import app.facet.platform.outbound.FetchRefused;
import app.facet.platform.outbound.Outbound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Predictions at Replicate, without waiting for them. Each is asked at our address and not at one in an answer, because the
 * key goes along; the seed tells it from others; Replicate ends by itself what takes too long, even if nobody tells it to.
 */
@Component
class ReplicateOrders {

    static final long LARGEST_PICTURE = 20_000_000;
    static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");

    private static final Pattern ID = Pattern.compile("[a-z0-9]{6,64}");
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final String SEED = "seed";

    private final JsonCalls calls;
    private final Outbound outbound;
    private final JsonMapper json;
    private final ReplicateAddress address;

    ReplicateOrders(JsonCalls calls, Outbound outbound, JsonMapper json, ReplicateAddress address) {
        this.calls = calls;
        this.outbound = outbound;
        this.json = json;
        this.address = address;
    }

    ImageOrder order(Target target, ImageTask task, OrderSlip slip) {
        var input = new TreeMap<String, Object>(Map.of("prompt", task.words(), SEED, slip.mark()));
        input.put("input_image", task.sources().getFirst().dataUrl());
        var order = new LinkedHashMap<String, Object>(Map.of("input", input));
        if (slip.tellUs()) {
            address.of(slip.prediction()).ifPresent(where -> {
                order.put("webhook", where);
                order.put("webhook_events_filter", List.of("completed"));
            });
        }
        return read(calls.call(request(target, "/models/" + target.model() + "/predictions")
                .header("Cancel-After", slip.most().toSeconds() + "s")
                .post(RequestBody.create(json.writeValueAsString(order), JSON))
                .build()));
    }

    ImageOrder look(Target target, String order) {
        return read(calls.call(request(target, "/predictions/" + order).build()));
    }

    /** Among the latest hundred; older ones have been given up long ago. */
    Optional<ImageOrder> find(Target target, OrderSlip slip) {
        for (JsonNode one : calls.call(request(target, "/predictions").build()).path("results")) {
            if (mark(one) == slip.mark() && isNotBefore(one, slip.begun())) {
                return Optional.of(read(one));
            }
        }
        return Optional.empty();
    }

    private static boolean isNotBefore(JsonNode prediction, Instant begun) {
        try {
            return !Instant.parse(prediction.path("created_at").asString("")).isBefore(begun.minus(CLOCKS_DIFFER));
        } catch (DateTimeParseException undated) {
            return false;
        }
    }

    void callOff(Target target, String order) {
        calls.call(request(target, "/predictions/" + order + "/cancel")
                .post(RequestBody.create("", JSON))
                .build());
    }

    /** Without the key: pictures lie on another server. */
    Picture fetch(ImageOrder order) {
        try {
            var found = outbound.fetch(
                    new Fetch(order.picture() == null ? "" : order.picture(), PICTURES, LARGEST_PICTURE));
            return new Picture(found.type(), found.content().readAllBytes());
        } catch (FetchRefused refused) {
            throw new EngineFailure(Kind.GARBLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Ours, if it is one of ours; else one no slip has. */
    static int mark(JsonNode prediction) {
        return prediction.path("input").path(SEED).asInt(-1);
    }

    private static ImageOrder read(JsonNode prediction) {
        String id = prediction.path("id").asString("");
        if (!isId(id)) {
            throw new EngineFailure(Kind.GARBLED);
        }
        return switch (prediction.path("status").asString("")) {
            case "succeeded" -> made(id, prediction.path("output"));
            case "failed", "canceled", "aborted" -> new ImageOrder(id, null, reason(prediction));
            default -> new ImageOrder(id, null, null);
        };
    }

    private static ImageOrder made(String id, JsonNode output) {
        String picture = (output.isArray() ? output.path(0) : output).asString("");
        return picture.isEmpty() ? new ImageOrder(id, null, Kind.GARBLED) : new ImageOrder(id, picture, null);
    }

    static Kind reason(JsonNode prediction) {
        return prediction.path("error").asString("").contains("NSFW") ? Kind.DECLINED : Kind.OUT_OF_ORDER;
    }

    private static Request.Builder request(Target target, String path) {
        return new Request.Builder().url(target.endpoint() + path).header("Authorization", "Bearer " + target.key());
    }
}
