package app.facet.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class OutboundTest {

    private static final Set<String> HTML = Set.of("text/html");

    private Canary server;
    private Canary home;
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void starts() throws IOException {
        server = new Canary();
        home = new Canary().says("/", "text/html", "home");
    }

    @AfterEach
    void stops() {
        end.countDown();
        server.close();
        home.close();
    }

    @Test
    void readsWhatWasAskedFor() {
        server.says("/posting", "text/html; charset=ISO-8859-1", "Gärtner").redirects("/old", "/posting");

        var fetched = outbound().fetch(new Fetch(at("/old"), HTML, 1000));

        assertThat(fetched.type()).isEqualTo("text/html");
        assertThat(fetched.address()).isEqualTo(at("/posting"));
        assertThat(fetched.text())
                .isEqualTo(new String("Gärtner".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void followsThreeRedirectsAndNoFourth() {
        server.says("/0", "text/html", "there");
        for (int left = 1; left <= 4; left++) {
            server.redirects("/" + left, "/" + (left - 1));
        }

        assertThat(outbound().fetch(new Fetch(at("/3"), HTML, 1000)).text()).isEqualTo("there");
        assertThatThrownBy(() -> outbound().fetch(new Fetch(at("/4"), HTML, 1000)))
                .hasMessage("outbound.refused.unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:PORT/", "//127.0.0.1:PORT/", "http://[::1]:PORT/", "http://2130706433:PORT/",
        "http://home.example:PORT/", "http://localhost:PORT/", "file:///etc/passwd", "http://x@127.0.0.1:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/"
    })
    void isNotSentHomeByARedirect(String target) {
        server.redirects("/start", target.replace("PORT", String.valueOf(home.port())));

        assertThatThrownBy(() -> outbound().fetch(new Fetch(at("/start"), HTML, 1000)))
                .hasMessage("outbound.refused.address");
        assertThat(home.hits()).isZero();
        assertThat(server.hits()).isOne();
    }

    /** The name shows a good address when it is checked and would show another one after that. */
    @Test
    void asksANameOnceAndConnectsToWhatWasChecked() {
        var asked = new AtomicInteger();
        var outbound = new Outbound(
                settings(Duration.ofMillis(300)),
                name -> List.of(InetAddress.ofLiteral(
                        name.equals("rebinding.example") && asked.getAndIncrement() == 0
                                ? "192.31.196.1"
                                : "127.0.0.1")));

        assertThatThrownBy(() -> outbound.fetch(new Fetch("http://rebinding.example:" + home.port() + "/", HTML, 1000)))
                .isInstanceOf(FetchRefused.class);
        assertThat(asked).hasValue(1);
        assertThat(home.hits()).isZero();
    }

    @Test
    void refusesANameWithOneGoodAndOneBadAddress() {
        var outbound = new Outbound(
                settings(Duration.ofSeconds(5)),
                name -> List.of(InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("127.0.0.1")));

        assertThatThrownBy(() -> outbound.fetch(new Fetch("http://both.example:" + home.port() + "/", HTML, 1000)))
                .hasMessage("outbound.refused.address");
        assertThat(home.hits()).isZero();
    }

    @Test
    void doesNotWaitForEver() {
        server.answers("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            awaitEnd();
        });

        assertThatThrownBy(() -> outbound(Duration.ofMillis(400)).fetch(new Fetch(at("/slow"), HTML, 1000)))
                .hasMessage("outbound.refused.slow");
    }

    @Test
    void stopsReadingAtTheLimitWhateverWasAnnounced() {
        server.answers("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(block);
            }
        });

        assertThatThrownBy(() -> outbound().fetch(new Fetch(at("/endless"), HTML, 100_000)))
                .hasMessage("outbound.refused.too-large");
    }

    @Test
    void countsWhatComesOutOfAnArchiveAndNotWhatGoesIn() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[5_000_000]);
        }
        server.answers("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        });

        assertThat(packed.size()).isLessThan(10_000);
        assertThatThrownBy(() -> outbound().fetch(new Fetch(at("/bomb"), HTML, 100_000)))
                .hasMessage("outbound.refused.too-large");
    }

    @Test
    void readsOnlyWhatWasAskedFor() {
        server.says("/program", "application/octet-stream", "…");

        assertThatThrownBy(() -> outbound().fetch(new Fetch(at("/program"), HTML, 1000)))
                .hasMessage("outbound.refused.type");
    }

    @Test
    void keepsNoCookies() {
        var cookies = new ArrayList<@Nullable String>();
        server.answers("/cookie", exchange -> {
            cookies.add(exchange.getRequestHeaders().getFirst("Cookie"));
            Canary.send(exchange, 200, Map.of("Content-Type", "text/html", "Set-Cookie", "a=b"), "yes");
        });
        var outbound = outbound();

        outbound.fetch(new Fetch(at("/cookie"), HTML, 1000));
        outbound.fetch(new Fetch(at("/cookie"), HTML, 1000));

        assertThat(cookies).containsExactly(null, null);
    }

    @Test
    void showsNoKeyToTheNextHost() throws IOException {
        var seen = new ArrayList<@Nullable String>();
        home.answers("/next", exchange -> {
            seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
            seen.add(exchange.getRequestHeaders().getFirst("x-api-key"));
            Canary.send(exchange, 200, Map.of("Content-Type", "text/html"), "yes");
        });
        server.redirects("/first", "http://localhost:" + home.port() + "/next");
        var outbound = new Outbound(
                settings(Duration.ofSeconds(5), "localhost:" + server.port(), "localhost:" + home.port()),
                OutboundTest::loopback);
        var request = new Request.Builder()
                .url(at("/first"))
                .header("Authorization", "Bearer secret")
                .header("x-api-key", "secret")
                .build();

        try (var response = outbound.client().newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
        assertThat(seen).containsExactly(null, null);
    }

    @Test
    void doesNotRepeatAQuestionElsewhere() throws IOException {
        server.redirects("/ask", "http://localhost:" + home.port() + "/");
        var request = new Request.Builder()
                .url(at("/ask"))
                .post(RequestBody.create("a prompt", MediaType.get("text/plain")))
                .build();

        try (var response = outbound().client().newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(302);
        }
        assertThat(home.hits()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com/v1,true",
        "http://api.openai.com/v1,false",
        "http://localhost:SERVER/v1,true",
        "ftp://localhost,false"
    })
    void knowsWhereAKeyMayGo(String address, boolean may) {
        assertThat(outbound().mayCarryKeys(address.replace("SERVER", String.valueOf(server.port()))))
                .isEqualTo(may);
    }

    private String at(String path) {
        return "http://localhost:" + server.port() + path;
    }

    private Outbound outbound() {
        return outbound(Duration.ofSeconds(5));
    }

    /** The other server stands for one that is named, home for one that is not. */
    private Outbound outbound(Duration answer) {
        return new Outbound(settings(answer, "localhost:" + server.port()), OutboundTest::loopback);
    }

    private OutboundSettings settings(Duration answer, String... own) {
        return new OutboundSettings(
                Set.of(home.port()), List.of(own), Duration.ofSeconds(2), answer, DataSize.ofMegabytes(1));
    }

    private static List<InetAddress> loopback(String name) {
        return List.of(InetAddress.ofLiteral("127.0.0.1"));
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
