package app.facet.platform.billing.payments;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to buy.
 *
 * @param item code of the pack or plan
 * @param coupon as it was typed
 */
public record Choice(
        Kind kind, String item, boolean yearly, @Nullable String coupon) {

    public enum Kind {
        PACK,
        PLAN
    }

    public static Choice pack(String code) {
        return new Choice(Kind.PACK, code, false, null);
    }

    public static Choice plan(String code, boolean yearly) {
        return new Choice(Kind.PLAN, code, yearly, null);
    }

    public Choice with(@Nullable String typedCoupon) {
        return new Choice(kind, item, yearly, typedCoupon == null || typedCoupon.isBlank() ? null : typedCoupon);
    }
}
