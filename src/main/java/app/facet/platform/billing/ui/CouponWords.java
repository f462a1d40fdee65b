package app.facet.platform.billing.ui;

import app.facet.platform.billing.Coupon;
import app.facet.platform.billing.PackDesk;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * What a coupon does, in words.
 *
 * @param items names of plans and packs by their codes
 */
record CouponWords(DeskWords words, Map<String, String> items) implements Serializable {

    String gives(Coupon coupon) {
        return switch (coupon.kind()) {
            case PERCENT -> words.get("coupon.gives.percent", coupon.amount(), lasts(coupon));
            case AMOUNT ->
                words.get(
                        "coupon.gives.amount",
                        words.money(
                                BigDecimal.valueOf(coupon.amount(), PackDesk.CURRENCY.getDefaultFractionDigits()),
                                PackDesk.CURRENCY),
                        lasts(coupon));
            case CREDITS -> words.get("credits", coupon.amount());
        };
    }

    private String lasts(Coupon coupon) {
        return words.of("coupon.for", coupon.lasts(), Objects.requireNonNullElse(coupon.months(), 0));
    }

    String onlyFor(Coupon coupon) {
        String item = coupon.onlyFor() == null
                ? words.get("coupon.anything")
                : items.getOrDefault(coupon.onlyFor(), coupon.onlyFor());
        return coupon.firstPurchase() ? words.get("coupon.first", item) : item;
    }

    String used(Coupon coupon) {
        return coupon.most() == null
                ? words.number(coupon.redeemed())
                : words.get("coupon.used-of", coupon.redeemed(), coupon.most());
    }
}
