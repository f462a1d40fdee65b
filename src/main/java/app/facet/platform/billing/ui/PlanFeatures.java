package app.facet.platform.billing.ui;

import app.facet.platform.billing.Inclusion;
import app.facet.platform.billing.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a plan brings, a sentence each. */
final class PlanFeatures {

    private PlanFeatures() {}

    static List<String> of(Plan plan, List<Inclusion> included, BillingWords words) {
        var sentences = new ArrayList<String>();
        if (plan.unlimited()) {
            sentences.add(words.get("billing.plans.unlimited"));
        } else {
            included.forEach(one -> sentences.add(sentence(one, words)));
        }
        if (plan.monthlyCredits() > 0) {
            sentences.add(words.get("billing.plans.credits", plan.monthlyCredits()));
        }
        if (plan.requestsPercent() > 100) {
            sentences.add(words.get("billing.plans.more-often", plan.requestsPercent() / 100));
        }
        if (plan.priority() > 0) {
            sentences.add(words.get("billing.plans.sooner"));
        }
        return sentences;
    }

    private static String sentence(Inclusion one, BillingWords words) {
        String name = words.get(one.action().key() + ".action");
        return one.quantity() == null
                ? words.get("billing.plans.any-number", name)
                : words.get(
                        "billing.plans.so-many",
                        name,
                        one.quantity(),
                        words.get("billing.each." + one.per().name().toLowerCase(Locale.ROOT)));
    }
}
