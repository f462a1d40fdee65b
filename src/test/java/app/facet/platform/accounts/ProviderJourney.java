package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.kernel.AccountId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A browser on its way to a provider and back, over HTTP. */
@HouseTest
@Import(LocalProviders.class)
abstract class ProviderJourney {

    @Autowired
    MockOAuth2Server server;

    @Autowired
    BadAnswers bad;

    @Autowired
    Accounts accounts;

    @Autowired
    Identities identities;

    @Autowired
    Sessions sessions;

    @Autowired
    Providers providers;

    @Autowired
    AuditLog log;

    @LocalServerPort
    int port;

    final String email = UUID.randomUUID() + "@example.org";
    final String subject = UUID.randomUUID().toString();
    final CookieManager cookies = new CookieManager();
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    AccountId accountOf(Provider provider) {
        var ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        identities.link(ada, new ProvedIdentity(provider, subject, email, "Ada", null));
        return ada;
    }

    void vouch(Provider provider, Map<String, Object> claims) {
        LocalProviders.vouch(server, provider.key(), subject, claims);
    }

    String setOut(Provider provider) throws IOException, InterruptedException {
        return location(get(here("/sign-in/with/" + provider.key())));
    }

    /** As a browser does: the post comes from Apple's site and carries no cookie, what follows carries them. */
    HttpResponse<String> followApple(HttpResponse<String> page) throws IOException, InterruptedException {
        return get(location(post("/sign-in/from/apple", appleForm(page))));
    }

    static String appleForm(HttpResponse<String> page) {
        var fields =
                Pattern.compile("name=\"(code|state)\"\\s+value=\"([^\"]*)\"").matcher(page.body());
        var form = new StringBuilder();
        while (fields.find()) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(fields.group(1))
                    .append('=')
                    .append(encoded(fields.group(2)));
        }
        assertThat(form.toString()).contains("code=", "state=");
        return form.toString();
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        try (var withoutCookies = HttpClient.newHttpClient()) {
            return withoutCookies.send(
                    HttpRequest.newBuilder(URI.create(here(path)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "https://appleid.apple.com")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(browser, address);
    }

    HttpResponse<String> get(HttpClient from, String address) throws IOException, InterruptedException {
        String whole = address.startsWith("http") ? address : here(address);
        return from.send(
                HttpRequest.newBuilder(URI.create(whole))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + " goes nowhere"));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    String here(String path) {
        return "http://localhost:" + port + path;
    }

    static Map<String, String> query(String address) {
        return parameters(URI.create(address).getRawQuery());
    }

    static Map<String, String> parameters(String encoded) {
        var found = new HashMap<String, String>();
        for (String pair : encoded.split("&", -1)) {
            String[] both = pair.split("=", 2);
            found.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
