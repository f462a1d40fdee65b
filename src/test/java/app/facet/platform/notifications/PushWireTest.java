package app.facet.platform.notifications;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Carrier.Answer;
import app.facet.platform.notifications.Carrier.Parcel;
import app.facet.platform.outbound.Reaching;
import app.facet.platform.vault.HouseKeys;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Push messages over real HTTP, read with the browser's own key. */
class PushWireTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Pattern VAPID = Pattern.compile("vapid t=(?<token>[\\w.-]+), k=(?<key>[\\w-]+)");

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final Browsers browser = new Browsers();
    private final Devices devices = mock(Devices.class);
    private final AccountId ada = new AccountId(UUID.randomUUID());
    private final UUID device = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final ECKey pair = fresh();

    private static ECKey fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        server.start();
        when(devices.subscription(ada, device)).thenReturn(Optional.of(browser.at(address())));
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private String address() {
        return "http://localhost:" + server.port() + "/send/abc";
    }

    private Answer hand(String text) {
        var keys = new PushKeys(
                new PushSettings(PushKeys.publicKey(pair), pair.getD().toString(), ""), mock(HouseKeys.class));
        var carrier = new PushCarrier(
                devices,
                new PushPayload(new JsonMapper()),
                signature(keys, ""),
                Reaching.server(server.port(), Duration.ofSeconds(20)),
                CLOCK);
        return carrier.hand(new Parcel(
                id,
                ada,
                new MessageContent("Firefox · Linux", device, "News", text, "dating"),
                NOW.plusSeconds(600),
                Optional.empty()));
    }

    private static PushSignature signature(PushKeys keys, String contact) {
        return new PushSignature(
                keys,
                new PushSettings("", "", contact),
                new MailSettings("Facet <hello@facet.example>", Duration.ofDays(30)),
                CLOCK);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(post(anyUrl()).willReturn(answer));
    }

    private Request arrived() {
        return server.getAllServeEvents().getFirst().getRequest();
    }

    /** RFC 8291, appendix A: what its authors sealed is read with their receiver's key. */
    @Test
    void theLibraryReadsTheExampleOfTheStandard() throws Exception {
        var bytes = Base64.getUrlDecoder();
        byte[] plain = new WebPushHybridDecrypt.Builder()
                .withAuthSecret(bytes.decode("BTBZMqHH6r4Tts7J_aSIgg"))
                .withRecipientPublicKey(bytes.decode(
                        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"))
                .withRecipientPrivateKey(bytes.decode("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
                .build()
                .decrypt(
                        bytes.decode(
                                "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
                                        + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVW"
                                        + "GNWQexSgSxsj_Qulcy4a-fN"),
                        null);

        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void onlyTheBrowserReadsWhatArrives() throws Exception {
        answers(aResponse().withStatus(201));

        assertThat(hand("Your photos are measured")).isEqualTo(new Answer.Taken(null));
        assertThat(arrived().getHeader("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(arrived().getHeader("TTL")).isEqualTo("600");
        assertThat(arrived().getHeader("Topic")).hasSizeLessThanOrEqualTo(32).matches("[A-Za-z0-9_-]+");
        assertThat(new String(arrived().getBody(), StandardCharsets.ISO_8859_1)).doesNotContain("photos");
        var shown = new JsonMapper().readTree(browser.read(arrived().getBody()));
        assertThat(shown.path("title").asString()).isEqualTo("News");
        assertThat(shown.path("options").path("body").asString()).isEqualTo("Your photos are measured");
        assertThat(shown.path("options").path("tag").asString()).isEqualTo(id.toString());
        assertThat(shown.path("options").path("data").path("path").asString()).isEqualTo("dating");
        verify(devices).succeeded(ada, device);
    }

    @Test
    void neverMoreThanAPushServiceTakes() {
        answers(aResponse().withStatus(201));
        hand("ü€".repeat(5000));

        assertThat(arrived().getBody()).hasSizeLessThanOrEqualTo(4096);
    }

    /** RFC 8292: for whom, until when, from whom, and signed with the key that is sent along. */
    @Test
    void facetSaysWhoItIs() throws Exception {
        answers(aResponse().withStatus(201));
        hand("News");

        var header = VAPID.matcher(arrived().getHeader("Authorization"));
        assertThat(header.matches()).isTrue();
        assertThat(header.group("key")).isEqualTo(PushKeys.publicKey(pair));
        byte[] point = new Base64URL(header.group("key")).decode();
        var key = new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                .build();
        var token = SignedJWT.parse(header.group("token"));
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("http://localhost:" + server.port());
        assertThat(claims.getSubject()).isEqualTo("mailto:hello@facet.example");
        assertThat(claims.getExpirationTime())
                .isAfter(Date.from(NOW))
                .isBeforeOrEqualTo(Date.from(NOW.plus(Duration.ofHours(24))));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aDeviceThatIsGoneIsForgotten(int status) {
        answers(aResponse().withStatus(status));

        assertThat(hand("News")).isEqualTo(new Answer.Refused(Failure.DEVICE_GONE));
        verify(devices).gone(ada, device);
    }

    @Test
    void aServiceThatIsBusyIsAskedAgainWhenItSays() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "120"));
        assertThat(hand("News")).isEqualTo(new Answer.Later(Optional.of(Duration.ofMinutes(2))));
        answers(aResponse().withStatus(500));
        assertThat(hand("News")).isEqualTo(new Answer.Later(Optional.empty()));
        answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertThat(hand("News")).isEqualTo(new Answer.Unanswered());
        answers(aResponse().withStatus(403));
        assertThat(hand("News")).isEqualTo(new Answer.Refused(Failure.REFUSED));
        verify(devices, never()).gone(ada, device);
    }

    @Test
    void noAddressLeadsIntoTheOwnNetwork() {
        when(devices.subscription(ada, device)).thenReturn(Optional.of(browser.at("https://127.0.0.1/send")));

        assertThat(hand("News")).isEqualTo(new Answer.Refused(Failure.DEVICE_GONE));
        verify(devices).gone(ada, device);
    }

    @Test
    void whatIsMistypedStopsTheStart() {
        var keys = mock(HouseKeys.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> new PushKeys(new PushSettings("BAAA", "AAAA", ""), keys))
                .withMessageContaining("facet.push.public-key");
        assertThatIllegalStateException()
                .isThrownBy(() -> signature(new PushKeys(new PushSettings("", "", ""), keys), "hello@facet.example"))
                .withMessageContaining("facet.push.contact");
    }

    @Test
    void aSubscriptionThatIsNoneIsSeenAsSuch() {
        var good = browser.at("https://push.example.org/a");
        assertThat(good.isWellFormed()).isTrue();
        assertThat(new PushSubscription(good.endpoint(), good.p256dh(), "short").isWellFormed())
                .isFalse();
        assertThat(new PushSubscription(good.endpoint(), "B" + "A".repeat(86), good.auth()).isWellFormed())
                .as("no point of the curve")
                .isFalse();
        assertThat(new PushSubscription("https://" + "a".repeat(2000), good.p256dh(), good.auth()).isWellFormed())
                .isFalse();
    }
}
