package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;

/** A coupon that does not hold, and why. */
public final class CouponRefused extends Refusal {

    enum Why {
        UNKNOWN,
        OVER,
        NOT_FOR_THIS,
        USED,
        FIRST_PURCHASE_ONLY
    }

    CouponRefused(Why why) {
        super("billing.refused.coupon."
                + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
