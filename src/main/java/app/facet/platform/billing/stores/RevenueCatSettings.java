package app.facet.platform.billing.stores;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How RevenueCat proves that it is them. Without it nobody is heard.
 *
 * @param authorization what they send in the header of that name
 */
@ConfigurationProperties("facet.billing.revenuecat")
record RevenueCatSettings(@DefaultValue("") String authorization) {

    @Override
    public String toString() {
        return "RevenueCatSettings[…]"; // never a secret in a log
    }
}
