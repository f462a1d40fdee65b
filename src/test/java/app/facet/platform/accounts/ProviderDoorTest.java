package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.kernel.AccountId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way to a provider and back, over HTTP. */
class ProviderDoorTest extends ProviderJourney {

    @Test
    void allThatAreSetUpAreOffered() {
        assertThat(providers.offered()).containsExactly(Provider.GOOGLE, Provider.APPLE, Provider.LINKEDIN);
    }

    @ParameterizedTest
    @EnumSource
    void somebodyKnownIsSignedInAsAfterAPassword(Provider provider) throws Exception {
        AccountId ada = accountOf(provider);
        vouch(provider, Map.of());
        var answer = get(setOut(provider));
        String before = session();

        var inside = provider == Provider.APPLE ? followApple(answer) : get(location(answer));

        assertThat(location(inside)).endsWith("/home");
        assertThat(session()).as("session id").isNotEqualTo(before);
        assertThat(get(location(inside)).statusCode()).isEqualTo(200);
        assertThat(sessions.of(ada)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whereSomebodyWantedToGoIsWhereTheyArrive(Provider provider) throws Exception {
        accountOf(provider);
        vouch(provider, Map.of());
        assertThat(location(get(here("/headshots/join/abc")))).endsWith("/sign-in");
        var answer = get(setOut(provider));

        var inside = provider == Provider.APPLE ? followApple(answer) : get(location(answer));

        assertThat(URI.create(location(inside)).getPath()).isEqualTo("/headshots/join/abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\""})
    void somebodyNewWithAConfirmedAddressIsAsked(String verified) throws Exception {
        vouch(Provider.GOOGLE, Map.of("email", email, "email_verified", verified.startsWith("\"") ? "true" : true));

        assertThat(location(get(location(get(setOut(Provider.GOOGLE)))))).endsWith("/sign-in/continue");
        assertThat(accounts.findByEmail(email))
                .as("opened before anybody agreed")
                .isEmpty();
    }

    @Test
    void anAddressThatIsNotConfirmedOpensNothing() throws Exception {
        vouch(Provider.LINKEDIN, Map.of("email", email, "email_verified", false));
        assertThat(location(get(location(get(setOut(Provider.LINKEDIN))))))
                .endsWith("/sign-in?problem=no-email&with=linkedin");

        vouch(Provider.LINKEDIN, Map.of());
        assertThat(location(get(location(get(setOut(Provider.LINKEDIN))))))
                .endsWith("/sign-in?problem=no-email&with=linkedin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "user_cancelled_login", "user_cancelled_authorize"})
    void whoeverCancelsIsToldSo(String error) throws Exception {
        String state = query(setOut(Provider.GOOGLE)).get("state");

        assertThat(location(get(here("/sign-in/from/google?error=" + error + "&state=" + encoded(state)))))
                .endsWith("/sign-in?problem=cancelled&with=google");
    }

    @Test
    void anAnswerNobodyHereAskedForIsNotUnderstood() throws Exception {
        String answer = location(get(setOut(Provider.GOOGLE)));
        String planted = "/sign-in?problem=too-old&with=google";

        var stranger =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(location(get(stranger, answer))).as("in another browser").endsWith(planted);
        assertThat(location(get(answer.replaceAll("state=[^&]+", "state=guessed"))))
                .as("with another state")
                .endsWith(planted);
        assertThat(location(get(answer.replace("from/google", "from/linkedin"))))
                .as("as another provider's")
                .endsWith("problem=too-old&with=linkedin");
        assertThat(location(get(answer))).as("asked once, answered twice").endsWith(planted);
    }

    @Test
    void aProviderThatFailsCostsNothingButASentence() throws Exception {
        accountOf(Provider.GOOGLE);
        String json = "application/json";
        fails(badAnswers -> badAnswers.next(500, json, "{}"));
        fails(badAnswers -> badAnswers.next(200, "text/html", "<html>Maintenance</html>"));
        fails(badAnswers -> badAnswers.next(200, json, "{\"access_token\":1"));
        fails(badAnswers -> badAnswers.next(200, json, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"));
        fails(badAnswers -> badAnswers.next(
                200, json, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"a.b.c\"}"));
        fails(badAnswers -> badAnswers.next(400, json, "{\"error\":\"invalid_grant\"}"));
        fails(BadAnswers::nextComesTooLate);

        assertThat(get(here("/sign-in?problem=provider&with=google")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenForSomebodyElsesApplicationIsRefused() throws Exception {
        accountOf(Provider.GOOGLE);
        vouch(Provider.GOOGLE, Map.of("aud", "another-application"));

        assertThat(location(get(location(get(setOut(Provider.GOOGLE)))))).endsWith("problem=provider&with=google");
    }

    @Test
    void eachIsAskedTheWayItWants() throws Exception {
        assertThat(query(setOut(Provider.GOOGLE)))
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile email")
                .containsEntry("redirect_uri", here("/sign-in/from/google"))
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKey("response_mode");
        assertThat(query(setOut(Provider.APPLE)))
                .containsEntry("response_mode", "form_post")
                .containsEntry("scope", "openid name email")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(query(setOut(Provider.LINKEDIN))).containsKey("state").doesNotContainKeys("nonce", "code_challenge");
    }

    @Test
    void aProviderNobodyKnowsLeadsToTheSignInPage() throws Exception {
        assertThat(location(get(here("/sign-in/with/nobody")))).endsWith("/sign-in");
        assertThat(location(get(here("/sign-in/from/nobody?code=a&state=b")))).endsWith("/sign-in");
    }

    private void fails(Consumer<BadAnswers> how) throws IOException, InterruptedException {
        String answer = location(get(setOut(Provider.GOOGLE)));
        how.accept(bad);
        assertThat(location(get(answer))).endsWith("/sign-in?problem=provider&with=google");
    }
}
