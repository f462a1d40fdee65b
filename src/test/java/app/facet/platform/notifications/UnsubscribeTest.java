package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class UnsubscribeTest {

    @LocalServerPort
    int port;

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    NotificationSettings settings;

    @Autowired
    Accounts accounts;

    AccountId ada;
    final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private boolean getsMail(NotificationKind kind) {
        return settings.channels(ada, kind).contains(Channel.MAIL);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void openingTheLinkOnlyAsks() throws Exception {
        var page = get(unsubscribing.address(ada, SampleNotifications.SOON.key()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Stop these mails", "Sample news");
        assertThat(getsMail(SampleNotifications.SOON)).isTrue();
    }

    @Test
    void theButtonOfAMailProgramEndsMailsOfThatKindOnly() throws Exception {
        var done = post(unsubscribing.address(ada, SampleNotifications.SOON.key()), "List-Unsubscribe=One-Click");

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Done");
        assertThat(getsMail(SampleNotifications.SOON)).isFalse();
        assertThat(getsMail(SampleNotifications.ANY_TIME)).isTrue();
        assertThat(settings.channels(ada, SampleNotifications.SOON)).contains(Channel.APP);
    }

    @Test
    void theLinkOfADigestEndsAll() throws Exception {
        post(unsubscribing.address(ada, ""), "");

        assertThat(settings.kinds()).noneMatch(this::getsMail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "AAAA", "null", "..%2F.."})
    void whatWeDidNotWriteIsRefusedInOneSentence(String token) throws Exception {
        var page = get("http://localhost:" + port + "/unsubscribe?token=" + token);
        var answer = post("http://localhost:" + port + "/unsubscribe?token=" + token, "");

        assertThat(page.body()).contains("This link does not work").doesNotContain("<form");
        assertThat(answer.body()).contains("This link does not work");
        assertThat(getsMail(SampleNotifications.SOON)).isTrue();
    }

    @Test
    void aTokenWithAnotherLetterIsWorthNothing() throws Exception {
        String address = unsubscribing.address(ada, SampleNotifications.SOON.key());
        char other = address.charAt(address.length() - 8) == 'A' ? 'B' : 'A';
        String forged = address.substring(0, address.length() - 8) + other + address.substring(address.length() - 7);

        assertThat(post(forged, "").body()).contains("This link does not work");
        assertThat(getsMail(SampleNotifications.SOON)).isTrue();
    }
}
