package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an admin wants a plan to be; its parts are those of a {@link Plan}.
 *
 * @param texts a language without a name is called as in English
 */
public record PlanDraft(
        Map<String, PlanText> texts,
        int position,
        BigDecimal monthly,
        @Nullable BigDecimal yearly,
        int trialDays,
        int monthlyCredits,
        boolean unlimited,
        boolean onSale,
        int requestsPercent,
        int priority) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public static PlanDraft of(Plan plan) {
        return new PlanDraft(
                plan.texts(),
                plan.position(),
                plan.monthly(),
                plan.yearly(),
                plan.trialDays(),
                plan.monthlyCredits(),
                plan.unlimited(),
                plan.onSale(),
                plan.requestsPercent(),
                plan.priority());
    }

    /** @throws DeskRefused when the plan cannot be so */
    void requireSound(String code) {
        tidyTexts();
        DeskLimits.within(position, 1, DeskLimits.LAST_POSITION);
        DeskLimits.within(trialDays, 0, DeskLimits.MOST_TRIAL_DAYS);
        DeskLimits.within(monthlyCredits, 0, DeskLimits.MOST_CREDITS);
        DeskLimits.within(requestsPercent, DeskLimits.LEAST_REQUESTS, DeskLimits.MOST_REQUESTS);
        DeskLimits.within(priority, 0, DeskLimits.MOST_PRIORITY);
        if (code.equals(Plans.FREE)) {
            boolean costs = monthly.signum() != 0 || yearly != null || trialDays > 0;
            DeskRefused.unless(!costs, Why.FREE_STAYS_FREE);
            DeskRefused.unless(onSale, Why.FREE_STAYS_ON_SALE);
        } else {
            boolean gratis = monthly.signum() == 0 || (yearly != null && yearly.signum() == 0);
            DeskRefused.unless(!gratis, Why.PAID_STAYS_PAID);
        }
        DeskRefused.unless(yearly == null || yearly.compareTo(monthly.multiply(MONTHS)) <= 0, Why.YEAR_TOO_DEAR);
    }

    /** As they are stored. */
    SortedMap<String, PlanText> tidyTexts() {
        PlanText english = english();
        var tidy = new TreeMap<String, PlanText>();
        texts.forEach((language, text) -> {
            if (language.equals(Plan.ENGLISH)
                    || !text.name().isBlank()
                    || !text.line().isBlank()) {
                String name = text.name().isBlank() ? english.name() : text.name();
                tidy.put(language, new PlanText(DeskLimits.name(name), DeskLimits.line(text.line())));
            }
        });
        return tidy;
    }

    private PlanText english() {
        PlanText english = texts.get(Plan.ENGLISH);
        if (english == null) {
            throw new DeskRefused(Why.NAME, DeskLimits.LONGEST_NAME);
        }
        return english;
    }

    int monthlyCents(Currency currency) {
        return DeskLimits.cents(monthly, currency);
    }

    @Nullable
    Integer yearlyCents(Currency currency) {
        return yearly == null ? null : DeskLimits.cents(yearly, currency);
    }
}
