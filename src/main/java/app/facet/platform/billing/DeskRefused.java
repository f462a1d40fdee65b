package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;
import java.util.Locale;

/** What the back office of billing cannot do, and why. */
public final class DeskRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    enum Why {
        NAME,
        LINE,
        POSITION,
        MONEY,
        YEAR_TOO_DEAR,
        FREE_STAYS_FREE,
        PAID_STAYS_PAID,
        FREE_STAYS_ON_SALE,
        NUMBER,
        MORE_THAN_ALLOWED,
        CODE,
        CODE_TAKEN,
        COUPON_CODE,
        COUPON_TAKEN,
        PERCENT,
        MONTHS,
        ONLY_FOR,
        ONCE_FOR_PACKS,
        CREDITS_STAND_ALONE,
        PERIOD,
        CREDITS_MISSING,
        SETTLED,
        MATTER
    }

    DeskRefused(Why why, Object... parameters) {
        super("billing.refused.desk." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), parameters);
    }

    static void unless(boolean holds, Why why, Object... parameters) {
        if (!holds) {
            throw new DeskRefused(why, parameters);
        }
    }
}
