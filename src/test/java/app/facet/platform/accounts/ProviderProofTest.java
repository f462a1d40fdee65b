package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.audit.AuditFilter;
import app.facet.platform.kernel.AccountId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;

/** Whoever signs in with a provider alone proves with it once more that it is them. */
class ProviderProofTest extends ProviderJourney {

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
}
