package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What Apple does in its own way. */
class AppleDoorTest extends ProviderJourney {

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
}
