package app.facet.platform.billing.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param taxPercent part of each price that is tax, as if by the country of the buyer */
@ConfigurationProperties("facet.billing.sandbox")
record SandboxSettings(@DefaultValue("0") int taxPercent) {

    long taxIn(long total) {
        return total * taxPercent / (100 + taxPercent);
    }
}
