package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.bench.BenchTable;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What people who are signed in, and those who sign in, notice of a flood of wrong passwords: over HTTP, with and
 * without it in the same run. Each guess comes for another account, each few from another address of this machine, so
 * that no count stops them first. The flood is sent by the machine that answers it, so the figures are on the high side.
 */
@HouseTest
@Tag("bench")
class SignInFloodBench {

    private static final int FLOODERS = 16;
    private static final int GUESSES_PER_ADDRESS = 5;
    private static final int ROUNDS = 60;
    private static final String PASSWORD = "otter quilt harbour";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    final AtomicBoolean flooding = new AtomicBoolean();
    final AtomicInteger addresses = new AtomicInteger(256);
    final AtomicInteger guesses = new AtomicInteger();
    final AtomicInteger turnedAway = new AtomicInteger();
    String email;

    @BeforeEach
    void openAccount() {
        email = UUID.randomUUID() + "@example.org";
        accounts.register(new Registration("Ada", email, PASSWORD));
    }

    @Test
    void whatOthersNotice() throws Exception {
        try (var ada = new Browser()) {
            assertThat(ada.signIn(email, PASSWORD)).endsWith("/home");
            for (int i = 0; i < 20; i++) {
                page(ada);
                signIn();
            }
            var quietPages = new ArrayList<Double>();
            var quietSignIns = new ArrayList<Double>();
            measure(ada, quietPages, quietSignIns);
            var pages = new ArrayList<Double>();
            var signIns = new ArrayList<Double>();
            try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
                flooding.set(true);
                var flooders = Stream.generate(() -> flood.submit(this::flood))
                        .limit(FLOODERS)
                        .toList();
                measure(ada, pages, signIns);
                flooding.set(false);
                for (var flooder : flooders) {
                    flooder.get();
                }
            }
            new BenchTable("Flood of sign-ins", "what", "median ms", "p95 ms", "ratio of medians")
                    .row("page, quiet", median(quietPages), p95(quietPages), 1.0)
                    .row("page, flood", median(pages), p95(pages), median(pages) / median(quietPages))
                    .row("sign-in, quiet", median(quietSignIns), p95(quietSignIns), 1.0)
                    .row("sign-in, flood", median(signIns), p95(signIns), median(signIns) / median(quietSignIns))
                    .row("sign-ins that got in, flood", signIns.size() + " of " + ROUNDS, "", "")
                    .row("guesses answered, of them told to come back", guesses.get(), turnedAway.get(), "")
                    .print();
        }
        assertThat(guesses).hasPositiveValue();
    }

    private void measure(Browser ada, List<Double> pages, List<Double> signIns) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            pages.add(millis(() -> page(ada)));
            boolean[] in = new boolean[1];
            double took = millis(() -> in[0] = signIn());
            if (in[0]) {
                signIns.add(took);
            }
        }
    }

    private boolean page(Browser ada) throws IOException, InterruptedException {
        assertThat(ada.get("/account").statusCode()).isEqualTo(200);
        return true;
    }

    private boolean signIn() throws Exception {
        try (var browser = new Browser()) {
            return browser.signIn(email, PASSWORD).endsWith("/home");
        }
    }

    private Void flood() throws Exception {
        while (flooding.get()) {
            try (var stranger = new Browser()) {
                for (int i = 0; i < GUESSES_PER_ADDRESS && flooding.get(); i++) {
                    String answer = stranger.signIn(UUID.randomUUID() + "@example.org", "wrong wrong wrong");
                    guesses.incrementAndGet();
                    turnedAway.addAndGet(answer.endsWith("busy") ? 1 : 0);
                }
            }
        }
        return null;
    }

    private static double millis(Callable<Boolean> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.isEmpty() ? Double.NaN : BenchTable.quantile(times, 0.5);
    }

    private static double p95(List<Double> times) {
        return times.isEmpty() ? Double.NaN : BenchTable.quantile(times, 0.95);
    }

    /** With cookies and an address of its own. */
    private final class Browser implements AutoCloseable {

        private final HttpClient http;
        private String token = "";

        Browser() throws IOException {
            int number = addresses.incrementAndGet();
            http = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 1, (byte) (number >> 8), (byte) number}))
                    .cookieHandler(new CookieManager())
                    .build();
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(here(path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }

        /** Where the form leads. */
        String signIn(String name, String password) throws IOException, InterruptedException {
            if (token.isEmpty()) {
                var found = TOKEN.matcher(get("/sign-in").body());
                assertThat(found.find()).as("a token against forged requests").isTrue();
                token = found.group(1);
            }
            String form = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
            return http.send(
                            HttpRequest.newBuilder(here("/sign-in"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElse("nowhere");
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }

    private URI here(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
