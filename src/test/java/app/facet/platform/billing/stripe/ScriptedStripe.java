package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.PaymentProvider;
import app.facet.platform.outbound.Reaching;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that speaks as Stripe documents it: forms in, JSON out, a key on every post that makes it happen once, and an
 * error for whatever is missing or unknown.
 */
public final class ScriptedStripe implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What goes wrong with a call. */
    public enum Trouble {
        TOO_MANY,
        BROKEN,
        /** It is done, but the answer never comes. */
        SILENT,
        /** It is done, but the line is cut before there is an answer. */
        CUT
    }

    private record Answer(int status, String body) {}

    private record Asked(Map<String, String> form, Answer answer) {}

    private final HttpServer server;
    private final Map<String, Asked> once = new TreeMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final AtomicReference<@Nullable CountDownLatch> hungUp = new AtomicReference<>();
    public final StripeObjects objects;

    public ScriptedStripe(Clock clock) {
        objects = new StripeObjects(clock);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public PaymentProvider provider() {
        return provider(false);
    }

    /** Asked through its library, and to work out the tax where that is wanted. */
    public PaymentProvider provider(boolean automaticTax) {
        var settings = new StripeSettings(
                "sk_test_scripted",
                List.of(),
                "http://localhost:" + server.getAddress().getPort(),
                automaticTax);
        return new StripeProvider(
                new StripeCalls(settings, Reaching.server(server.getAddress().getPort(), Duration.ofSeconds(2))));
    }

    /** The next calls meet these troubles, one each. */
    public synchronized void next(Trouble... met) {
        troubles.addAll(List.of(met));
    }

    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        hear();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        hear();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Trouble trouble = trouble();
        if (trouble == Trouble.TOO_MANY || trouble == Trouble.BROKEN) {
            int status = trouble == Trouble.TOO_MANY ? 429 : 500;
            respond(exchange, error(status, trouble == Trouble.TOO_MANY ? "rate_limit" : "api_error", ""));
            return;
        }
        Answer answer = answer(exchange, body);
        if (trouble == Trouble.SILENT) {
            silence();
        }
        if (trouble != null) {
            exchange.close();
            return;
        }
        respond(exchange, answer);
    }

    private synchronized Trouble trouble() {
        return troubles.poll();
    }

    /** Nothing is said until whoever asked has no more patience: they hang up and ask again, or leave. */
    private void silence() {
        var over = new CountDownLatch(1);
        hungUp.set(over);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear() {
        var over = hungUp.getAndSet(null);
        if (over != null) {
            over.countDown();
        }
    }

    private synchronized Answer answer(HttpExchange exchange, String body) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        calls.add(method + " " + path);
        if (!"Bearer sk_test_scripted".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, "invalid_request_error", "");
        }
        if (!method.equals("POST")) {
            String query = exchange.getRequestURI().getRawQuery();
            return asked(method, path, form(query == null ? "" : query));
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return error(400, "invalid_request_error", "idempotency_key_missing");
        }
        var form = form(body);
        Asked before = once.get(key);
        if (before != null) {
            return before.form().equals(form)
                    ? before.answer()
                    : error(400, "idempotency_error", "idempotency_key_in_use");
        }
        Answer answer = asked(method, path, form);
        if (answer.status() != 404) {
            once.put(key, new Asked(form, answer));
        }
        return answer;
    }

    private Answer asked(String method, String path, Map<String, String> form) {
        try {
            Object found = objects.call(method + " " + path.replaceFirst("^/v1/", ""), form);
            return new Answer(200, JSON.writeValueAsString(found));
        } catch (StripeStore.Refused refused) {
            return new Answer(refused.status, JSON.writeValueAsString(Map.of("error", refused.error)));
        }
    }

    private static Answer error(int status, String type, String code) {
        return new Answer(
                status, JSON.writeValueAsString(Map.of("error", Map.of("type", type, "code", code, "message", type))));
    }

    private static Map<String, String> form(String text) {
        var fields = new TreeMap<String, String>();
        for (String part : text.split("&", -1)) {
            if (!part.isEmpty()) {
                String[] sides = part.split("=", 2);
                fields.put(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void respond(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_scripted");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
