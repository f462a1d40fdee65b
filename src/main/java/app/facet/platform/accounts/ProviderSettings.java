package app.facet.platform.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With whom one can sign in. A provider without a client id is not offered.
 *
 * @param connectTimeout how long a provider may take to be reached
 * @param answerTimeout how long it may take to answer
 */
@ConfigurationProperties("facet.sign-in")
record ProviderSettings(
        @DefaultValue Client google,
        @DefaultValue Client linkedin,
        @DefaultValue Apple apple,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout) {

    /** @param issuer another place to ask than the provider's own, such as a stand-in; its end points lie beneath it */
    record Client(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String issuer) {

        @Override
        public String toString() {
            return "Client[…]"; // never a secret in a log
        }
    }

    /**
     * @param clientId the services id
     * @param privateKey what the .p8 file says
     */
    record Apple(
            @DefaultValue("") String clientId,
            @DefaultValue("") String teamId,
            @DefaultValue("") String keyId,
            @DefaultValue("") String privateKey,
            @DefaultValue("") String issuer) {

        @Override
        public String toString() {
            return "Apple[…]"; // never a key in a log
        }
    }
}
