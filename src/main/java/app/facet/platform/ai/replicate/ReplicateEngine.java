package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.ai.spi.ImageOrders;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.OrderSlip;
import app.facet.platform.ai.spi.Pause;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replicate. What takes longer than a minute is called off: it is paid by the second. */
@Component
class ReplicateEngine implements ImageMaker, ImageEditor, ImageOrders {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);
    private static final int MOST_QUESTIONS = 30;
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonCalls calls;
    private final JsonMapper json;
    private final Pause pause;
    private final ReplicateOrders orders;

    ReplicateEngine(JsonCalls calls, JsonMapper json, Pause pause, ReplicateOrders orders) {
        this.calls = calls;
        this.json = json;
        this.pause = pause;
        this.orders = orders;
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

    @Override
    public ImageOrder order(Target target, ImageTask task, OrderSlip slip) {
        return orders.order(target, task, slip);
    }

    @Override
    public ImageOrder look(Target target, String order) {
        return orders.look(target, order);
    }

    @Override
    public Optional<ImageOrder> find(Target target, OrderSlip slip) {
        return orders.find(target, slip);
    }

    @Override
    public void callOff(Target target, String order) {
        orders.callOff(target, order);
    }

    @Override
    public Picture fetch(ImageOrder order) {
        return orders.fetch(order);
    }

    private Drawing ordered(Target target, Map<String, String> input) {
        String order = json.writeValueAsString(Map.of("input", input));
        JsonNode prediction = calls.call(request(target, "/models/" + target.model() + "/predictions")
                .post(RequestBody.create(order, JSON))
                .build());
        String id = prediction.path("id").asString("");
        if (!ReplicateOrders.isId(id)) {
            throw new EngineFailure(Kind.GARBLED);
        }
        var output = finished(target, id, prediction).path("output");
        String address = (output.isArray() ? output.path(0) : output).asString("");
        return new Drawing(orders.fetch(new ImageOrder(id, address, null)), 0, 0);
    }

    /** Asks at our address and not at the one in the answer: the key goes along. */
    private JsonNode finished(Target target, String id, JsonNode ordered) {
        JsonNode prediction = ordered;
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            switch (prediction.path("status").asString("")) {
                case "succeeded" -> {
                    return prediction;
                }
                case "failed", "canceled", "aborted" -> throw new EngineFailure(ReplicateOrders.reason(prediction));
                default -> await();
            }
            prediction = calls.call(request(target, "/predictions/" + id).build());
        }
        calls.call(request(target, "/predictions/" + id + "/cancel")
                .post(RequestBody.create("", JSON))
                .build());
        throw new EngineFailure(Kind.GAVE_UP);
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
