package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.ProviderFailure.Kind;
import app.facet.platform.outbound.Outbound;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Stripe, and says in our words what went wrong. The library itself tries three times at most. */
@Component
class StripeCalls {

    private static final Logger LOG = LoggerFactory.getLogger(StripeCalls.class);
    private static final int TRIED_AGAIN = 2;

    private final StripeSettings settings;
    private final StripeWire wire;

    StripeCalls(StripeSettings settings, Outbound outbound) {
        this.settings = settings;
        this.wire = new StripeWire(outbound.client());
        if (settings.isComplete() && !outbound.mayCarryKeys(settings.address())) {
            throw new IllegalStateException("facet.billing.stripe.address must begin with https://");
        }
    }

    boolean isSetUp() {
        return settings.isComplete();
    }

    boolean worksOutTax() {
        return settings.automaticTax();
    }

    /** One question. */
    interface Question<T> {
        T ask(V1Services stripe) throws StripeException;
    }

    <T> T ask(Question<T> question) {
        try {
            return question.ask(client().v1());
        } catch (StripeException failed) {
            throw new ProviderFailure(kind(failed), Objects.requireNonNullElse(failed.getCode(), "without a code"));
        }
    }

    private StripeClient client() {
        return StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(settings.address())
                .setMaxNetworkRetries(TRIED_AGAIN)
                .setHttpClient(wire)
                .build();
    }

    /** Has an act happen once, however often it is asked for. */
    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    static Kind kind(StripeException failed) {
        return switch (failed) {
            case CardException card ->
                "authentication_required".equals(card.getCode()) ? Kind.UNCONFIRMED : Kind.DECLINED;
            case ApiConnectionException away -> Kind.AWAY;
            case RateLimitException tooMuch -> Kind.AWAY;
            case PermissionException missing -> {
                LOG.error("facet.billing.stripe.secret-key lacks a permission");
                yield Kind.AWAY;
            }
            case AuthenticationException wrong -> {
                LOG.error("Stripe does not take facet.billing.stripe.secret-key");
                yield Kind.AWAY;
            }
            case IdempotencyException other -> Kind.REFUSED;
            default -> byStatus(failed);
        };
    }

    private static Kind byStatus(StripeException failed) {
        int status = Objects.requireNonNullElse(failed.getStatusCode(), 0);
        if (status == 404 || "resource_missing".equals(failed.getCode())) {
            return Kind.UNKNOWN;
        }
        return status == 0 || status == 409 || status == 429 || status >= 500 ? Kind.AWAY : Kind.REFUSED;
    }
}
