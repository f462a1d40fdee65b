package app.facet.platform.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Carrier.Answer;
import app.facet.platform.notifications.Carrier.Parcel;
import app.facet.platform.outbound.Reaching;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** Text messages over real HTTP, on a connection of this machine. */
class TwilioWireTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final UUID id = UUID.randomUUID();
    private final Phones phones = mock(Phones.class);
    private Duration patience = Duration.ofSeconds(20);

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private Answer hand(String service, boolean again) {
        var settings = new TwilioSettings("AC1", "token", "+15005550006", service, "http://localhost:" + server.port());
        var reports = new TwilioReports(
                settings,
                new PublicAddress(new MockEnvironment().withProperty("facet.public-address", "https://facet.example")));
        var carrier = new TwilioCarrier(
                settings, reports, phones, Reaching.server(server.port(), patience), new JsonMapper(), CLOCK);
        return carrier.hand(new Parcel(
                id,
                new AccountId(UUID.randomUUID()),
                MessageContent.text("+4915112345678", "News", "Grüße & mehr"),
                NOW.plusSeconds(600),
                again ? Optional.of(NOW.minusSeconds(30)) : Optional.empty()));
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(post(anyUrl()).willReturn(answer));
    }

    private String sent() {
        return server.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    }

    @Test
    void isOneSignedForm() {
        answers(okJson("{\"sid\":\"SM42\",\"status\":\"queued\"}").withStatus(201));

        assertThat(hand("", false)).isEqualTo(new Answer.Taken("SM42"));
        var request = server.getAllServeEvents().getFirst().getRequest();
        assertThat(request.getUrl()).isEqualTo("/2010-04-01/Accounts/AC1/Messages.json");
        assertThat(request.getHeader("Authorization"))
                .isEqualTo("Basic " + Base64.getEncoder().encodeToString("AC1:token".getBytes(StandardCharsets.UTF_8)));
        assertThat(sent())
                .contains(
                        "To=%2B4915112345678",
                        "From=%2B15005550006",
                        "Body=Gr%C3%BC%C3%9Fe+%26+mehr",
                        "ValidityPeriod=600",
                        "StatusCallback=https%3A%2F%2Ffacet.example%2Freports%2Fsms%3Fmessage%3D" + id);
    }

    @Test
    void aServiceMayChooseTheSender() {
        answers(okJson("{\"sid\":\"SM42\"}"));
        hand("MG7", false);

        assertThat(sent()).contains("MessagingServiceSid=MG7").doesNotContain("From=");
    }

    @ParameterizedTest
    @CsvSource({"21610,STOPPED", "21211,NO_SUCH_NUMBER", "21614,NO_SUCH_NUMBER", "21602,REFUSED"})
    void whatItSaysNoToIsNotTriedAgain(int code, Failure why) {
        answers(okJson("{\"code\":%d,\"message\":\"+4915112345678\"}".formatted(code))
                .withStatus(400));

        assertThat(hand("", false)).isEqualTo(new Answer.Refused(why));
        verify(phones).refused(any(), eq("+4915112345678"), eq(why));
    }

    @Test
    void whereItIsTooMuchOrTheKeyIsWrongTheMessageWaits() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "90"));
        assertThat(hand("", false)).isEqualTo(new Answer.Later(Optional.of(Duration.ofSeconds(90))));
        answers(aResponse().withStatus(503).withHeader("Retry-After", "Sat, 21 Nov 2026 12:05:00 GMT"));
        assertThat(hand("", false)).isEqualTo(new Answer.Later(Optional.of(Duration.ofMinutes(5))));
        answers(aResponse().withStatus(401));
        assertThat(hand("", false)).isEqualTo(new Answer.Later(Optional.empty()));
    }

    @Test
    void aLostAnswerIsNoAnswer() {
        answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertThat(hand("", false)).isEqualTo(new Answer.Unanswered());
        answers(aResponse().withStatus(502));
        assertThat(hand("", false)).isEqualTo(new Answer.Unanswered());
        answers(okJson("{\"sid\":\"SM42\"}").withFixedDelay(3000));
        patience = Duration.ofMillis(500);
        assertThat(hand("", false)).isEqualTo(new Answer.Unanswered());
    }

    @Test
    void afterALostAnswerItIsAskedBeforeAnythingIsSentAgain() {
        String list = """
                {"messages":[{"sid":"SM1","body":"%s","date_created":"%s"}]}""";
        String body = "Sent from your Twilio trial account - Grüße & mehr";
        server.stubFor(get(anyUrl()).willReturn(okJson(list.formatted(body, "Sat, 21 Nov 2026 11:59:31 +0000"))));
        assertThat(hand("", true)).isEqualTo(new Answer.Taken("SM1"));
        assertThat(server.getAllServeEvents()).hasSize(1);

        answers(okJson("{\"sid\":\"SM2\"}"));
        server.stubFor(get(anyUrl()).willReturn(okJson(list.formatted(body, "Fri, 20 Nov 2026 11:59:31 +0000"))));
        assertThat(hand("", true)).as("yesterday's was another").isEqualTo(new Answer.Taken("SM2"));

        server.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));
        int before = server.getAllServeEvents().size();
        assertThat(hand("", true)).isEqualTo(new Answer.Unanswered());
        assertThat(server.getAllServeEvents()).as("nothing is sent on a guess").hasSize(before + 1);
    }

    @Test
    void aServerThatIsNotThereHasNotTakenIt() {
        int port = server.port();
        server.stop();
        var settings = new TwilioSettings("AC1", "token", "+15005550006", "", "http://localhost:" + port);
        var carrier = new TwilioCarrier(
                settings,
                new TwilioReports(settings, new PublicAddress(new MockEnvironment())),
                phones,
                Reaching.server(port, Duration.ofSeconds(1)),
                new JsonMapper(),
                CLOCK);

        assertThat(carrier.hand(new Parcel(
                        id,
                        new AccountId(UUID.randomUUID()),
                        MessageContent.text("+4915112345678", "News", "Words"),
                        NOW.plusSeconds(600),
                        Optional.empty())))
                .isEqualTo(new Answer.Later(Optional.empty()));
    }
}
