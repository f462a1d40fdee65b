package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.kernel.AccountId;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
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
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** The whole way to a provider and back, over HTTP. */
@HouseTest
@Import(LocalProviders.class)
class ProviderDoorTest {

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

    private void fails(Consumer<BadAnswers> how) throws IOException, InterruptedException {
        String answer = location(get(setOut(Provider.GOOGLE)));
        how.accept(bad);
        assertThat(location(get(answer))).endsWith("/sign-in?problem=provider&with=google");
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
    void appleIsShownAFreshStatementSignedWithTheDevelopersKey() throws Exception {
        accountOf(Provider.APPLE);
        vouch(Provider.APPLE, Map.of());
        followApple(get(setOut(Provider.APPLE)));

        var asked = server.takeRequest(2, TimeUnit.SECONDS);
        while (!asked.getPath().equals("/apple/token")) {
            asked = server.takeRequest(2, TimeUnit.SECONDS); // what other tests asked
        }
        var form = parameters(asked.getBody().readUtf8());
        assertThat(asked.getHeader("Authorization")).isNull();
        var secret = SignedJWT.parse(form.get("client_secret"));
        assertThat(secret.verify(new ECDSAVerifier(LocalProviders.APPLE_KEY.toECPublicKey())))
                .isTrue();
        assertThat(secret.getHeader().getKeyID()).isEqualTo("KEY1234567");
        var claims = secret.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("TEAM123456");
        assertThat(claims.getSubject()).isEqualTo(LocalProviders.CLIENT);
        assertThat(claims.getAudience()).containsExactly("https://appleid.apple.com");
        assertThat(claims.getExpirationTime())
                .isBetween(Date.from(Instant.now()), Date.from(Instant.now().plusSeconds(301)));
    }

    @Test
    void applesPostLeavesTheSessionAloneAndKeepsTheNameOutOfTheAddress() throws Exception {
        vouch(Provider.APPLE, Map.of("email", email, "email_verified", "true"));
        var form = appleForm(get(setOut(Provider.APPLE)));
        String user = "{\"name\":{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"},\"email\":\"x\"}";

        var handedOn = post("/sign-in/from/apple", form + "&user=" + encoded(user));

        assertThat(handedOn.statusCode()).isEqualTo(303);
        assertThat(location(handedOn)).doesNotContain("Ada", "user");
        assertThat(handedOn.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("facet-apple-name=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Ada");
        assertThat(location(get(location(handedOn)))).endsWith("/sign-in/continue");
    }

    @Test
    void whatApplePostsInsteadOfAnAnswerDoesNoHarm() throws Exception {
        for (String junk :
                new String[] {"", "user=%7B", "user=[]&code=a&state=b%0d%0aSet-Cookie:x", "error=nonsense"}) {
            var handedOn = post("/sign-in/from/apple", junk);
            assertThat(handedOn.statusCode()).isEqualTo(303);
            assertThat(handedOn.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(location(get(location(handedOn)))).endsWith("problem=too-old&with=apple");
        }
        assertThat(post("/sign-in/from/google", "code=a&state=b").statusCode())
                .as("only Apple posts")
                .isBetween(400, 499);
    }

    @Test
    void aProviderNobodyKnowsLeadsToTheSignInPage() throws Exception {
        assertThat(location(get(here("/sign-in/with/nobody")))).endsWith("/sign-in");
        assertThat(location(get(here("/sign-in/from/nobody?code=a&state=b")))).endsWith("/sign-in");
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOGLE", "LINKEDIN"})
    @WithMockUser(roles = "ADMIN")
    void whoeverHasNothingElseIsProvedByAProviderThatLooksAtThemAgain(Provider provider) throws Exception {
        AccountId ada = enterWithoutPassword(provider);

        String asked = setOutAgain(provider, "/account/security");
        assertThat(query(asked))
                .containsEntry("prompt", provider == Provider.GOOGLE ? "select_account" : "login")
                .containsEntry("max_age", "0");
        assertThat(location(get(signInAt(asked, subject, Instant.now())))).endsWith("/account/security");

        assertThat(proofs(ada)).isEqualTo(1);
        assertThat(location(get(signInAt(setOut(provider), subject, Instant.now()))))
                .as("the page was for that one time")
                .endsWith("/sign-in/continue");
        assertThat(query(setOut(provider))).doesNotContainKeys("prompt", "max_age");
        assertThat(proofs(ada)).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void aProviderThatOnlyRemembersThemProvesNothing() throws Exception {
        AccountId ada = enterWithoutPassword(Provider.GOOGLE);

        String asked = setOutAgain(Provider.GOOGLE, "/account/security");
        var longAgo = Instant.now().minus(Reauthentication.HOLDS);
        assertThat(location(get(signInAt(asked, subject, longAgo)))).endsWith("/account?problem=not-fresh&with=google");

        assertThat(proofs(ada)).isZero();
        assertThat(get(here("/account?problem=not-fresh&with=google")).statusCode())
                .as("they stay signed in")
                .isEqualTo(200);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void somebodyElsesProviderProvesNothing() throws Exception {
        AccountId ada = enterWithoutPassword(Provider.GOOGLE);
        var eve = accounts.registerWithoutPassword("Eve", new EmailAddress("eve-" + email));
        identities.link(eve, new ProvedIdentity(Provider.GOOGLE, "eve" + subject, null, "Eve", null));

        for (String another : List.of("eve" + subject, "nobody" + subject)) {
            String asked = setOutAgain(Provider.GOOGLE, "/account/security");
            assertThat(location(get(signInAt(asked, another, Instant.now())))).endsWith("/sign-in/continue");
        }

        assertThat(proofs(ada)).isZero();
        assertThat(proofs(eve)).isZero();
        assertThat(sessions.of(eve)).as("signed in by the way").isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anAnswerProvesOnce() throws Exception {
        AccountId ada = enterWithoutPassword(Provider.GOOGLE);
        String answer = signInAt(setOutAgain(Provider.GOOGLE, "/account/security"), subject, Instant.now());
        get(answer);

        assertThat(location(get(answer))).endsWith("/account?problem=too-old&with=google");
        assertThat(proofs(ada)).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void aProviderProvesNothingForWhoeverHasAPassword() throws Exception {
        AccountId ada = accountOf(Provider.GOOGLE);
        vouch(Provider.GOOGLE, Map.of());
        get(location(get(setOut(Provider.GOOGLE))));

        String asked = setOutAgain(Provider.GOOGLE, "/account/security");
        assertThat(location(get(signInAt(asked, subject, Instant.now())))).endsWith("/sign-in/continue");
        assertThat(proofs(ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/account?x=//evil.example"})
    void theProofLeadsNowhereElse(String elsewhere) throws Exception {
        enterWithoutPassword(Provider.GOOGLE);

        String asked = location(get(here("/sign-in/with/google?then=" + encoded(elsewhere))));
        assertThat(location(get(signInAt(asked, subject, Instant.now())))).endsWith("/sign-in/continue");
    }

    private AccountId enterWithoutPassword(Provider provider) throws IOException, InterruptedException {
        var ada = accounts.registerWithoutPassword("Ada", new EmailAddress(email));
        identities.link(ada, new ProvedIdentity(provider, subject, email, "Ada", null));
        vouch(provider, Map.of());
        var inside = get(location(get(setOut(provider))));
        assertThat(get(location(inside)).statusCode()).isEqualTo(200);
        assertThat(sessions.of(ada)).hasSize(1);
        return ada;
    }

    private String setOutAgain(Provider provider, String then) throws IOException, InterruptedException {
        return location(get(here("/sign-in/with/" + provider.key() + "?then=" + then)));
    }

    /** At the provider, which asks who they are: the form it shows is sent. */
    private String signInAt(String provider, String who, Instant when) throws IOException, InterruptedException {
        String claims = "{\"auth_time\":" + when.getEpochSecond() + "}";
        return location(browser.send(
                HttpRequest.newBuilder(URI.create(provider))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + encoded(who) + "&claims=" + encoded(claims)))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private int proofs(AccountId account) {
        return log.find(
                        new AuditFilter(
                                Optional.of("accounts.stepped-up"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(account),
                                Optional.empty()),
                        0,
                        10)
                .size();
    }

    private AccountId accountOf(Provider provider) {
        var ada = accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        identities.link(ada, new ProvedIdentity(provider, subject, email, "Ada", null));
        return ada;
    }

    private void vouch(Provider provider, Map<String, Object> claims) {
        LocalProviders.vouch(server, provider.key(), subject, claims);
    }

    private String setOut(Provider provider) throws IOException, InterruptedException {
        return location(get(here("/sign-in/with/" + provider.key())));
    }

    /** As a browser does: the post comes from Apple's site and carries no cookie, what follows carries them. */
    private HttpResponse<String> followApple(HttpResponse<String> page) throws IOException, InterruptedException {
        return get(location(post("/sign-in/from/apple", appleForm(page))));
    }

    private static String appleForm(HttpResponse<String> page) {
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

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
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

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(browser, address);
    }

    private HttpResponse<String> get(HttpClient from, String address) throws IOException, InterruptedException {
        String whole = address.startsWith("http") ? address : here(address);
        return from.send(
                HttpRequest.newBuilder(URI.create(whole))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + " goes nowhere"));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }

    private static Map<String, String> query(String address) {
        return parameters(URI.create(address).getRawQuery());
    }

    private static Map<String, String> parameters(String encoded) {
        var found = new HashMap<String, String>();
        for (String pair : encoded.split("&", -1)) {
            String[] both = pair.split("=", 2);
            found.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
