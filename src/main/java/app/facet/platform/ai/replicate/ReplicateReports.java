package app.facet.platform.ai.replicate;

import app.facet.platform.ai.spi.OrderNews;
import app.facet.platform.kernel.PublicPath;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Replicate tells that a picture is made. Proved genuine over the bytes as they came, written down, and answered at
 * once. What it says is not believed: whoever waits asks Replicate with our key.
 */
@Configuration(proxyBeanMethods = false)
class ReplicateReports {

    static final String PREDICTION = "prediction";
    static final String PATH = "/webhooks/replicate";

    /** The picture that was sent comes back in it. */
    private static final int LARGEST = 2 << 20;

    private final ReplicateSignature signature;
    private final JsonMapper json;

    ReplicateReports(ReplicateSignature signature, JsonMapper json) {
        this.signature = signature;
        this.json = json;
    }

    @Bean
    PublicPath publicReplicateReports() {
        return new PublicPath(PATH, true);
    }

    @Bean
    RouterFunction<ServerResponse> replicateReportsRoute(OrderNews news) {
        return RouterFunctions.route()
                .POST(PATH, request -> hear(request, news))
                .build();
    }

    private ServerResponse hear(ServerRequest request, OrderNews news) throws IOException {
        var headers = request.headers();
        String id = headers.firstHeader("webhook-id");
        String timestamp = headers.firstHeader("webhook-timestamp");
        if (!signature.hasSecret() || !signature.isRecent(timestamp)) {
            return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
        }
        byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (id == null || !signature.isGenuine(body, id, timestamp, headers.firstHeader("webhook-signature"))) {
            return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
        }
        boolean told = request.param(PREDICTION)
                .flatMap(ReplicateReports::uuid)
                .filter(ours -> tell(ours, news, id, body))
                .isPresent();
        return told
                ? ServerResponse.noContent().build()
                : ServerResponse.badRequest().build();
    }

    private boolean tell(UUID ours, OrderNews news, String id, byte[] body) {
        try {
            JsonNode prediction = json.readTree(body);
            String order = prediction.path("id").asString("");
            if (!ReplicateOrders.isId(order)) {
                return false;
            }
            news.heard(ours, id, ReplicateOrders.mark(prediction), order);
            return true;
        } catch (JacksonException garbled) {
            return false;
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
