package app.facet.platform.accounts;

import app.facet.platform.accounts.ProviderFailed.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sends a browser to a provider and understands what it brings back. Tokens are looked at and let go. */
@Component
class ProviderExchange {

    private final Providers providers;
    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final AuthenticationProvider calls;

    ProviderExchange(Providers providers, ProviderSettings settings) {
        this.providers = providers;
        this.calls = ProviderCalls.make(settings);
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(
                key -> Provider.of(key).map(providers::registration).orElse(null), "/sign-in/with");
        this.questions.setAuthorizationRequestCustomizer(ProviderExchange::asTheProviderWants);
    }

    private static void asTheProviderWants(OAuth2AuthorizationRequest.Builder question) {
        question.attributes(attributes -> {
            Object provider = attributes.get(OAuth2ParameterNames.REGISTRATION_ID);
            if (Provider.APPLE.key().equals(provider)) {
                // The only way in which Apple tells a name.
                question.additionalParameters(more -> more.put("response_mode", "form_post"));
            }
            if (Provider.LINKEDIN.key().equals(provider)) {
                // LinkedIn does not repeat it in its ID token; the state ties the answer to this browser.
                attributes.remove(OidcParameterNames.NONCE);
                question.additionalParameters(more -> more.remove(OidcParameterNames.NONCE));
            }
        });
    }

    /**
     * The address at the provider to go to.
     *
     * @param again whether it is to look at the person anew, and not only at its own cookie
     */
    String ask(Provider provider, boolean again, HttpServletRequest request, HttpServletResponse response) {
        var usual = Objects.requireNonNull(questions.resolve(request, provider.key()));
        var question = again ? anew(provider, usual) : usual;
        asked.saveAuthorizationRequest(question, request, response);
        return question.getAuthorizationRequestUri();
    }

    /** Google refuses the standard's word for it and knows its own; whoever knows neither ignores them. */
    private static OAuth2AuthorizationRequest anew(Provider provider, OAuth2AuthorizationRequest usual) {
        return OAuth2AuthorizationRequest.from(usual)
                .additionalParameters(more -> {
                    more.put("prompt", provider == Provider.GOOGLE ? "select_account" : "login");
                    more.put("max_age", 0);
                })
                .build();
    }

    /** Works once for a question. */
    ProvedIdentity understand(Provider provider, HttpServletRequest request, HttpServletResponse response)
            throws ProviderFailed {
        var question = asked.removeAuthorizationRequest(request, response);
        if (question == null || !provider.key().equals(question.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            throw new ProviderFailed(Reason.TOO_OLD, null);
        }
        String error = request.getParameter(OAuth2ParameterNames.ERROR);
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        if (error != null || code == null) {
            throw new ProviderFailed(isCancelled(error) ? Reason.CANCELLED : Reason.PROVIDER, null);
        }
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .state(request.getParameter(OAuth2ParameterNames.STATE))
                .build();
        return prove(provider, new OAuth2AuthorizationExchange(question, answer));
    }

    private static boolean isCancelled(@Nullable String error) {
        return error != null && (error.equals("access_denied") || error.startsWith("user_cancelled"));
    }

    private ProvedIdentity prove(Provider provider, OAuth2AuthorizationExchange exchange) throws ProviderFailed {
        try {
            var proved =
                    calls.authenticate(new OAuth2LoginAuthenticationToken(providers.registration(provider), exchange));
            return ProvedIdentity.of(provider, (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(proved).getPrincipal()));
        } catch (AuthenticationException
                | OAuth2AuthorizationException
                | RestClientException
                | IllegalArgumentException unusable) {
            throw new ProviderFailed(Reason.PROVIDER, unusable);
        }
    }
}
