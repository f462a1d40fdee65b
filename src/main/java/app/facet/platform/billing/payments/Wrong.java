package app.facet.platform.billing.payments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wrong although our books say what the provider does: there is nothing to take over, somebody has to see to it. */
public enum Wrong {
    /** A day later the provider still does not say what it keeps of a payment. */
    FEE_UNKNOWN,
    /** Somebody pays for two plans at once. */
    TWO_PLANS;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Wrong> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
