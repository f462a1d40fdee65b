package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.Pause;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.outbound.Fetch;
import app.facet.platform.outbound.FetchRefused;
import app.facet.platform.outbound.Outbound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replicate. What takes longer than a minute is called off: it is paid by the second. */
@Component
class ReplicateEngine implements ImageMaker, ImageEditor {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);
    private static final int MOST_QUESTIONS = 30;
    private static final long LARGEST_PICTURE = 20_000_000;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");
    private static final Pattern ID = Pattern.compile("[a-z0-9]{6,64}");
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonCalls calls;
    private final Outbound outbound;
    private final JsonMapper json;
    private final Pause pause;

    ReplicateEngine(JsonCalls calls, Outbound outbound, JsonMapper json, Pause pause) {
        this.calls = calls;
        this.outbound = outbound;
        this.json = json;
        this.pause = pause;
    }

    @Override
    public Set<String> formats() {
        return Set.of("replicate");
    }

    @Override
    public void check(Target target) {
        calls.call(request(target, "/account").build());
    }

    @Override
    public Drawing make(Target target, ImageTask task) {
        return ordered(target, new TreeMap<>(Map.of("prompt", task.words(), "aspect_ratio", "1:1")));
    }

    @Override
    public Drawing edit(Target target, ImageTask task) {
        var input = new TreeMap<>(Map.of("prompt", task.words()));
        input.put("input_image", task.sources().getFirst().dataUrl());
        return ordered(target, input);
    }

    private Drawing ordered(Target target, Map<String, String> input) {
        String order = json.writeValueAsString(Map.of("input", input));
        JsonNode prediction = calls.call(request(target, "/models/" + target.model() + "/predictions")
                .post(RequestBody.create(order, JSON))
                .build());
        String id = prediction.path("id").asString("");
        if (!ID.matcher(id).matches()) {
            throw new EngineFailure(Kind.GARBLED);
        }
        return new Drawing(fetched(finished(target, id, prediction)), 0, 0);
    }

    /** Asks at our address and not at the one in the answer: the key goes along. */
    private JsonNode finished(Target target, String id, JsonNode ordered) {
        JsonNode prediction = ordered;
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            switch (prediction.path("status").asString("")) {
                case "succeeded" -> {
                    return prediction;
                }
                case "failed", "canceled", "aborted" -> throw new EngineFailure(reason(prediction));
                default -> await();
            }
            prediction = calls.call(request(target, "/predictions/" + id).build());
        }
        calls.call(request(target, "/predictions/" + id + "/cancel")
                .post(RequestBody.create("", JSON))
                .build());
        throw new EngineFailure(Kind.GAVE_UP);
    }

    private static Kind reason(JsonNode prediction) {
        return prediction.path("error").asString("").contains("NSFW") ? Kind.DECLINED : Kind.OUT_OF_ORDER;
    }

    /** Without the key: pictures lie on another server. */
    private Picture fetched(JsonNode prediction) {
        JsonNode output = prediction.path("output");
        String address = (output.isArray() ? output.path(0) : output).asString("");
        try {
            var found = outbound.fetch(new Fetch(address, PICTURES, LARGEST_PICTURE));
            return new Picture(found.type(), found.content().readAllBytes());
        } catch (FetchRefused refused) {
            throw new EngineFailure(Kind.GARBLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        try {
            pause.of(BETWEEN_QUESTIONS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure(Kind.GAVE_UP);
        }
    }

    private static Request.Builder request(Target target, String path) {
        return new Request.Builder().url(target.endpoint() + path).header("Authorization", "Bearer " + target.key());
    }
}
