package app.facet.platform.billing.stripe;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe is asked. Without a key nothing is.
 *
 * @param webhookSecrets what Stripe signs its news with; two while one follows the other
 * @param automaticTax whether Stripe works out the tax
 */
@ConfigurationProperties("facet.billing.stripe")
record StripeSettings(
        @DefaultValue("") String secretKey,
        @DefaultValue List<String> webhookSecrets,
        @DefaultValue("https://api.stripe.com") String address,
        @DefaultValue("false") boolean automaticTax) {

    StripeSettings {
        webhookSecrets = webhookSecrets.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    boolean isComplete() {
        return !secretKey.isBlank();
    }

    @Override
    public String toString() {
        return "StripeSettings[…]"; // never a key in a log
    }
}
