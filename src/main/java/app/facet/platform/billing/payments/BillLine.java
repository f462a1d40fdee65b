package app.facet.platform.billing.payments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill, as the provider has it.
 *
 * @param plan what it is for, where that is one of our plans
 * @param text how the provider says it
 * @param minor without tax, in the smallest coin; below zero for what is credited
 */
public record BillLine(What what, Tariff.@Nullable Named plan, String text, long minor) {

    public enum What {
        /** A period of a plan. */
        PERIOD,
        /** What is left of a period that had begun. */
        REMAINING,
        /** What is given back of one. */
        UNUSED,
        DISCOUNT,
        /** In the words of the provider. */
        OTHER
    }

    Optional<Tariff.Named> named() {
        return Optional.ofNullable(plan);
    }
}
