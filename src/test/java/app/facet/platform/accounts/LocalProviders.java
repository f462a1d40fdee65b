package app.facet.platform.accounts;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Google, Apple and LinkedIn on this machine. They vouch for whomever they are told to. */
@TestConfiguration(proxyBeanMethods = false)
public class LocalProviders {

    static final String CLIENT = "facet-client";
    static final ECKey APPLE_KEY = key();

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    BadAnswers badAnswers() {
        return new BadAnswers();
    }

    @Bean(destroyMethod = "shutdown")
    MockOAuth2Server standIn(BadAnswers bad) {
        var server = new MockOAuth2Server(bad);
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar providersAreSetUp(MockOAuth2Server server) {
        return registry -> settings(server).forEach((name, value) -> registry.add(name, () -> value));
    }

    public static Map<String, String> settings(MockOAuth2Server server) {
        return Map.ofEntries(
                Map.entry("facet.sign-in.google.client-id", CLIENT),
                Map.entry("facet.sign-in.google.client-secret", "secret"),
                Map.entry("facet.sign-in.google.issuer", issuer(server, "google")),
                Map.entry("facet.sign-in.linkedin.client-id", CLIENT),
                Map.entry("facet.sign-in.linkedin.client-secret", "secret"),
                Map.entry("facet.sign-in.linkedin.issuer", issuer(server, "linkedin")),
                Map.entry("facet.sign-in.apple.client-id", CLIENT),
                Map.entry("facet.sign-in.apple.team-id", "TEAM123456"),
                Map.entry("facet.sign-in.apple.key-id", "KEY1234567"),
                Map.entry("facet.sign-in.apple.private-key", pem()),
                Map.entry("facet.sign-in.apple.issuer", issuer(server, "apple")),
                Map.entry("facet.sign-in.answer-timeout", "5s"));
    }

    /** By number, so that for a browser it is another site than Facet at localhost. */
    private static String issuer(MockOAuth2Server server, String provider) {
        return "http://127.0.0.1:" + server.baseUrl().port() + "/" + provider;
    }

    private static String pem() {
        try {
            return "-----BEGIN PRIVATE KEY-----"
                    + Base64.getEncoder()
                            .encodeToString(APPLE_KEY.toECPrivateKey().getEncoded())
                    + "-----END PRIVATE KEY-----";
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next one to come is this person. */
    public static void vouch(MockOAuth2Server server, String provider, String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(provider, subject, "JWT", List.of(CLIENT), claims, 3600));
    }
}
