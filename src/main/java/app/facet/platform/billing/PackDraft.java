package app.facet.platform.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an admin wants a pack to be; its parts are those of a {@link Pack}. A name that is left empty is the English one. */
public record PackDraft(Map<String, String> names, int credits, BigDecimal price, int validDays, boolean onSale) {

    public static PackDraft of(Pack pack) {
        return new PackDraft(pack.names(), pack.credits(), pack.price(), pack.validDays(), pack.onSale());
    }

    /** As they are stored. */
    SortedMap<String, String> tidyNames() {
        var tidy = new TreeMap<String, String>();
        tidy.put(Plan.ENGLISH, DeskLimits.name(names.getOrDefault(Plan.ENGLISH, "")));
        names.forEach((language, name) -> {
            if (!name.isBlank()) {
                tidy.put(language, DeskLimits.name(name));
            }
        });
        return tidy;
    }

    /** @throws DeskRefused when the pack cannot be so */
    void requireSound() {
        tidyNames();
        DeskLimits.within(credits, 1, DeskLimits.MOST_CREDITS);
        DeskLimits.within(validDays, 1, DeskLimits.MOST_VALID_DAYS);
        DeskRefused.unless(price.signum() > 0, DeskRefused.Why.MONEY, DeskLimits.MOST_MONEY);
    }
}
