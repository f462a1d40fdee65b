package app.facet.platform.billing.payments;

import app.facet.platform.billing.Coupon;
import app.facet.platform.billing.CouponRefused;
import app.facet.platform.billing.Coupons;
import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Plan;
import app.facet.platform.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What coupons take off prices. */
@Component
class Discounts {

    private final Coupons coupons;

    Discounts(Coupons coupons) {
        this.coupons = coupons;
    }

    /**
     * What is left to pay for a pack.
     *
     * @throws CouponRefused when a coupon was typed that does not hold
     */
    long of(AccountId account, Choice choice, Pack pack, Money usual) {
        return choice.coupon() == null
                ? usual.minor()
                : coupons.check(account, choice.coupon(), pack.code()).lower(usual.minor());
    }

    /** @throws CouponRefused when a coupon was typed that does not hold */
    CheckoutOrder.@Nullable Discount subscribed(AccountId account, Choice choice, Plan plan) {
        if (choice.coupon() == null) {
            return null;
        }
        Coupon coupon = coupons.check(account, choice.coupon(), plan.code());
        int months = coupon.months() == null ? 1 : coupon.months();
        return new CheckoutOrder.Discount(
                coupon.code(),
                coupon.kind() == Coupon.Kind.PERCENT ? coupon.amount() : 0,
                coupon.kind() == Coupon.Kind.AMOUNT ? coupon.amount() : 0,
                switch (coupon.lasts()) {
                    case ONCE -> 1;
                    case MONTHS -> months;
                    case FOREVER -> 0;
                });
    }

    /** Whether a coupon that lowers a subscription would do so with that plan. */
    boolean holdFor(String coupon, String plan) {
        return coupons.goesWith(coupon, plan);
    }

    /** Notes that it was used. The price was given, whatever became of the coupon meanwhile. */
    void redeem(Purchase purchase) {
        if (purchase.choice().coupon() == null) {
            return;
        }
        try {
            var coupon = coupons.check(
                    purchase.account(),
                    purchase.choice().coupon(),
                    purchase.choice().item());
            coupons.redeem(purchase.account(), coupon, "purchase:" + purchase.id());
        } catch (CouponRefused used) {
            return;
        }
    }
}
