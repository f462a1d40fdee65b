package app.facet.platform.billing;

import java.math.BigDecimal;

/** What an admin wants a pack to be; its parts are those of a {@link Pack}. */
public record PackDraft(String name, int credits, BigDecimal price, int validDays, boolean onSale) {

    public static PackDraft of(Pack pack) {
        return new PackDraft(pack.name(), pack.credits(), pack.price(), pack.validDays(), pack.onSale());
    }

    /** @throws DeskRefused when the pack cannot be so */
    void requireSound() {
        DeskLimits.name(name);
        DeskLimits.within(credits, 1, DeskLimits.MOST_CREDITS);
        DeskLimits.within(validDays, 1, DeskLimits.MOST_VALID_DAYS);
        DeskRefused.unless(price.signum() > 0, DeskRefused.Why.MONEY, DeskLimits.MOST_MONEY);
    }
}
