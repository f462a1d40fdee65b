package app.facet.platform.billing.payments;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plan at a price.
 *
 * @param name as the provider has it, the same for all
 * @param trialDays before the first payment
 */
public record Tariff(String plan, String name, boolean yearly, Money price, int trialDays) {

    private static final Pattern KEY = Pattern.compile("facet-([a-z0-9-]+)-(month|year)-\\d+-[a-z]{3}");

    /** Under which name the provider knows the price: another price is another name, so that nobody's changes. */
    public String key() {
        return "facet-%s-%s-%d-%s"
                .formatted(
                        plan,
                        yearly ? "year" : "month",
                        price.minor(),
                        price.unit().toLowerCase(java.util.Locale.ROOT));
    }

    /** The plan and how often it is paid, as a key has it. */
    public record Named(String plan, boolean yearly) {}

    public static Optional<Named> named(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(new Named(parts.group(1), parts.group(2).equals("year")))
                : Optional.empty();
    }
}
