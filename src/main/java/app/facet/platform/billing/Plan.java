package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people can subscribe to.
 *
 * @param code stable name, e.g. {@code pro}
 * @param texts what it is called, by language; English is always there
 * @param position its place in the order, the free one first
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
        Map<String, PlanText> texts,
        int position,
        BigDecimal monthly,
        @Nullable BigDecimal yearly,
        Currency currency,
        int trialDays,
        int monthlyCredits,
        boolean unlimited,
        boolean onSale,
        int requestsPercent,
        int priority) {

    static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** In English. */
    public String name() {
        return Objects.requireNonNull(texts.get(ENGLISH)).name();
    }

    /** In the language of whoever reads, else in English. */
    public String name(Locale reader) {
        var theirs = texts.get(reader.getLanguage());
        return theirs == null ? name() : theirs.name();
    }

    /** For whom it is, in the language of whoever reads, else in English; may be empty. */
    public String line(Locale reader) {
        var theirs = texts.get(reader.getLanguage());
        return theirs == null || theirs.line().isEmpty()
                ? Objects.requireNonNull(texts.get(ENGLISH)).line()
                : theirs.line();
    }

    public boolean isFree() {
        return monthly.signum() == 0;
    }
}
