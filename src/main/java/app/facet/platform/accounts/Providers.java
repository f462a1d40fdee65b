package app.facet.platform.accounts;

import app.facet.platform.notifications.PublicAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Service;

/** The providers that are set up, and how each wants to be asked. */
@Service
public class Providers {

    private static final String[] SCOPES = {"openid", "profile", "email"};
    private static final String[] APPLE_SCOPES = {"openid", "name", "email"};

    private final ProviderSettings settings;
    private final PublicAddress address;
    private final @Nullable AppleSecret appleSecret;

    Providers(ProviderSettings settings, PublicAddress address, Clock clock) {
        this.settings = settings;
        this.address = address;
        require("google", settings.google());
        require("linkedin", settings.linkedin());
        appleSecret = settings.apple().clientId().isBlank() ? null : new AppleSecret(settings.apple(), clock);
    }

    private static void require(String name, ProviderSettings.Client client) {
        if (!client.clientId().isBlank() && client.clientSecret().isBlank()) {
            throw new IllegalStateException("facet.sign-in." + name + ".client-secret is missing");
        }
    }

    /** In the order in which they are shown. */
    public List<Provider> offered() {
        return Arrays.stream(Provider.values()).filter(this::isOffered).toList();
    }

    boolean isOffered(Provider provider) {
        return !clientId(provider).isBlank();
    }

    private String clientId(Provider provider) {
        return switch (provider) {
            case GOOGLE -> settings.google().clientId();
            case APPLE -> settings.apple().clientId();
            case LINKEDIN -> settings.linkedin().clientId();
        };
    }

    /** Made anew each time it is needed: Apple's secret is good for minutes only. */
    ClientRegistration registration(Provider provider) {
        var endpoints = Endpoints.of(provider, otherIssuer(provider));
        return ClientRegistration.withRegistrationId(provider.key())
                .clientId(clientId(provider))
                .clientSecret(secret(provider))
                .clientAuthenticationMethod(
                        provider == Provider.GOOGLE
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.of("sign-in/from/" + provider.key()))
                .scope(provider == Provider.APPLE ? APPLE_SCOPES : SCOPES)
                .issuerUri(endpoints.issuer())
                .authorizationUri(endpoints.authorize())
                .tokenUri(endpoints.token())
                .jwkSetUri(endpoints.keys())
                .userNameAttributeName("sub")
                // LinkedIn answers invalid_client when it is sent a proof key
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(provider != Provider.LINKEDIN)
                        .build())
                .build();
    }

    private String secret(Provider provider) {
        return switch (provider) {
            case GOOGLE -> settings.google().clientSecret();
            case LINKEDIN -> settings.linkedin().clientSecret();
            case APPLE -> appleSecret == null ? "" : appleSecret.fresh();
        };
    }

    private String otherIssuer(Provider provider) {
        return switch (provider) {
            case GOOGLE -> settings.google().issuer();
            case APPLE -> settings.apple().issuer();
            case LINKEDIN -> settings.linkedin().issuer();
        };
    }
}
