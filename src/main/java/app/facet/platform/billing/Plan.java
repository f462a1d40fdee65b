package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What people can subscribe to.
 *
 * @param code stable name, e.g. {@code pro}
 * @param name as people read it, in every language
 * @param monthly price for a month
 * @param yearly price for a year paid at once; null: by the month only
 * @param trialDays how long somebody who never had one tries it for nothing
 * @param monthlyCredits credits that come with each month and end with it
 * @param unlimited whether every action is included, as often as people like
 * @param onSale whether it can be chosen; whoever has it keeps it
 * @param requestsPercent how often its owners may ask, in percent of the usual limits
 * @param priority how much sooner their background work is done: 0 usual, 9 most
 */
public record Plan(
        String code,
        String name,
        BigDecimal monthly,
        @Nullable BigDecimal yearly,
        Currency currency,
        int trialDays,
        int monthlyCredits,
        boolean unlimited,
        boolean onSale,
        int requestsPercent,
        int priority) {

    public boolean isFree() {
        return monthly.signum() == 0;
    }
}
