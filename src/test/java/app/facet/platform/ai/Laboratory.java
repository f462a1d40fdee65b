package app.facet.platform.ai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import app.facet.Pages;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks as Replicate documents, for tests of the whole house; its models are those of provider "lab". */
@TestConfiguration(proxyBeanMethods = false)
public class Laboratory {

    static final String KEY = "lab-key";
    static final String OLD_SECRET = "whsec_" + base64("the old secret of the house");
    static final String SECRET = "whsec_" + base64("the new secret of the house");
    static final String REACHED_AT = "https://facet.example";

    @Bean(initMethod = "start", destroyMethod = "stop")
    Server laboratoryServer() {
        return new Server();
    }

    @Bean
    DynamicPropertyRegistrar laboratorySettings(Server server, Pages pages) {
        return registry -> {
            registry.add("facet.outbound.own-servers", () -> "localhost:" + server.port() + "," + pages.name());
            registry.add("facet.ai.keys.lab", () -> KEY);
            registry.add("facet.ai.replicate.webhook-secrets", () -> OLD_SECRET + "," + SECRET);
            registry.add("facet.ai.replicate.webhook-address", () -> REACHED_AT);
        };
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a server would put into the header. */
    static String signature(String secret, String id, Instant at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = id + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Says something to the house over HTTP.
     *
     * @param port where the house is reached
     * @return the status it answers with
     */
    static int send(int port, String message, Instant at, @Nullable String signature, String body, String prediction)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/webhooks/replicate?prediction=" + prediction))
                .header("Content-Type", "application/json")
                .header("webhook-id", message)
                .header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("webhook-signature", signature);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The server, with what it is asked most. */
    public static final class Server {

        public static final String ORDER = "gm3qorzdhgbfurvjtvhg6dckhu";

        private final WireMockServer wire = new WireMockServer(wireMockConfig().dynamicPort());

        void start() {
            wire.start();
        }

        void stop() {
            wire.stop();
        }

        int port() {
            return wire.port();
        }

        /** Forgets what it was told and asked. */
        public void reset() {
            wire.resetAll();
        }

        public String endpoint() {
            return "http://localhost:" + wire.port() + "/v1";
        }

        public void takesOrders() {
            ordersAre(okJson(prediction("starting", "null", "{}")).withStatus(201));
        }

        void ordersAre(ResponseDefinitionBuilder answer) {
            wire.stubFor(post(urlEqualTo("/v1/models/portrait/predictions")).willReturn(answer));
        }

        public void stands(String status) {
            looksAre(okJson(prediction(status, "null", "{}")));
        }

        void looksAre(ResponseDefinitionBuilder answer) {
            wire.stubFor(get(urlEqualTo("/v1/predictions/" + ORDER)).willReturn(answer));
        }

        /** It is made, and can be fetched. */
        public void isMade(String type, byte[] picture) {
            looksAre(okJson(prediction("succeeded", "\"http://localhost:" + port() + "/delivery/out\"", "{}")));
            wire.stubFor(get(urlEqualTo("/delivery/out"))
                    .willReturn(aResponse().withHeader("Content-Type", type).withBody(picture)));
        }

        void knows(String predictions) {
            wire.stubFor(get(urlEqualTo("/v1/predictions"))
                    .willReturn(okJson("{\"previous\": null, \"next\": null, \"results\": [" + predictions + "]}")));
        }

        public void calledOffIs(int status) {
            wire.stubFor(post(urlEqualTo("/v1/predictions/" + ORDER + "/cancel"))
                    .willReturn(okJson(prediction("canceled", "null", "{}")).withStatus(status)));
        }

        public int orders() {
            return asked(RequestMethod.POST, "/v1/models/portrait/predictions");
        }

        public int looks() {
            return asked(RequestMethod.GET, "/v1/predictions/" + ORDER);
        }

        int searches() {
            return asked(RequestMethod.GET, "/v1/predictions");
        }

        public int fetches() {
            return asked(RequestMethod.GET, "/delivery/out");
        }

        public int cancels() {
            return asked(RequestMethod.POST, "/v1/predictions/" + ORDER + "/cancel");
        }

        int calls() {
            return wire.getAllServeEvents().size();
        }

        /** Tells the house of the last order as it asked to be told, signed. */
        public int tells(int port) throws IOException, InterruptedException {
            String address = lastOrder().path("webhook").asString();
            Instant now = Instant.now();
            String body = prediction("succeeded", "null", "{}");
            String signature = signature(SECRET, "msg_told", now, body);
            return send(port, "msg_told", now, signature, body, address.substring(address.indexOf('=') + 1));
        }

        private JsonNode lastOrder() {
            return new JsonMapper()
                    .readTree(wire.getAllServeEvents().stream()
                            .map(event -> event.getRequest())
                            .filter(request -> request.getUrl().equals("/v1/models/portrait/predictions"))
                            .findFirst()
                            .orElseThrow()
                            .getBodyAsString());
        }

        /** The picture that came with the last order. */
        public byte[] sent() {
            String url = lastOrder().path("input").path("input_image").asString();
            return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
        }

        private int asked(RequestMethod method, String path) {
            return (int) wire.getAllServeEvents().stream()
                    .map(event -> event.getRequest())
                    .filter(request -> request.getMethod().equals(method)
                            && request.getUrl().equals(path))
                    .count();
        }

        WireMockServer wire() {
            return wire;
        }

        static String prediction(String status, String output, String input) {
            return """
                    {"id": "%s", "model": "portrait", "version": "hidden", "input": %s, "logs": "", "output": %s,
                     "data_removed": false, "error": null, "status": "%s", "created_at": "%s",
                     "urls": {"get": "https://evil.example/get", "cancel": "https://evil.example/cancel"}}""".formatted(ORDER, input, output, status, Instant.now());
        }
    }
}
