package app.facet.platform.billing.stripe;

import app.facet.platform.billing.LastingDiscount;
import com.google.gson.JsonObject;
import com.stripe.model.Coupon;
import com.stripe.model.Discount;
import com.stripe.model.Subscription;
import com.stripe.net.ApiResource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Stripe takes off subscriptions. A coupon that holds once lowers one invoice, and is none of them. */
final class StripeDiscounts {

    /** What has to be named in full where a subscription is asked for. */
    static final String IN_FULL = "discounts.source.coupon";

    private static final String ONCE = "once";

    private StripeDiscounts() {}

    /** A discount ends by itself or never; that of a coupon is told with it. */
    private record Found(@Nullable Coupon coupon, @Nullable Long end) {}

    static List<LastingDiscount> of(Subscription found) {
        var named = found.getDiscountObjects() == null
                ? Stream.<Found>empty()
                : found.getDiscountObjects().stream()
                        .filter(Objects::nonNull)
                        .map(one -> new Found(coupon(one), one.getEnd()));
        return Stream.concat(named, older(found).stream())
                .flatMap(one -> lasting(one).stream())
                .toList();
    }

    private static @Nullable Coupon coupon(Discount one) {
        return one.getSource() == null ? null : one.getSource().getCouponObject();
    }

    /** Older versions have one, on the subscription itself, with its coupon in full. */
    private static Optional<Found> older(Subscription found) {
        JsonObject raw = found.getRawJsonObject();
        var one = raw == null ? null : raw.get("discount");
        if (one == null || !one.isJsonObject() || !one.getAsJsonObject().has("coupon")) {
            return Optional.empty();
        }
        var discount = one.getAsJsonObject();
        var end = discount.get("end");
        return Optional.of(new Found(
                ApiResource.GSON.fromJson(discount.get("coupon"), Coupon.class),
                end == null || end.isJsonNull() ? null : end.getAsLong()));
    }

    private static Optional<LastingDiscount> lasting(Found one) {
        Coupon coupon = one.coupon();
        if (coupon == null || ONCE.equals(coupon.getDuration())) {
            return Optional.empty();
        }
        long off = StripeInvoices.number(coupon.getAmountOff());
        return Optional.of(new LastingDiscount(
                Objects.requireNonNullElse(coupon.getName(), coupon.getId()),
                Objects.requireNonNullElse(coupon.getPercentOff(), BigDecimal.ZERO),
                off == 0 ? 0 : StripeMoney.of(off, coupon.getCurrency()).minor(),
                StripeSubscriptions.time(one.end())));
    }
}
