package app.facet.platform.billing;

import app.facet.platform.billing.Coupon.Kind;
import app.facet.platform.billing.Coupon.Lasts;
import app.facet.platform.billing.DeskRefused.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A coupon an admin wants to hand out; its parts are those of a {@link Coupon}.
 *
 * @param amount percent, money or credits, as its kind says
 */
public record CouponDraft(
        String code,
        Kind kind,
        BigDecimal amount,
        Lasts lasts,
        @Nullable Integer months,
        @Nullable String onlyFor,
        boolean firstPurchase,
        @Nullable Integer most,
        Instant validFrom,
        @Nullable Instant validUntil) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,38}[A-Z0-9]");
    private static final int ALL = 100;

    /** As it is kept, however it was typed. */
    public String word() {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** Percent, cents or credits. */
    int number() {
        return switch (kind) {
            case PERCENT, CREDITS -> {
                DeskRefused.unless(
                        amount.stripTrailingZeros().scale() <= 0,
                        kind == Kind.PERCENT ? Why.PERCENT : Why.NUMBER,
                        amount,
                        1,
                        DeskLimits.MOST_CREDITS);
                yield amount.intValue();
            }
            case AMOUNT -> DeskLimits.cents(amount, PackDesk.CURRENCY);
        };
    }

    /** @throws DeskRefused when there can be no such coupon */
    void requireSound(Instant now) {
        DeskRefused.unless(CODE.matcher(word()).matches(), Why.COUPON_CODE);
        requireAmount();
        if (lasts == Lasts.MONTHS) {
            DeskRefused.unless(
                    months != null && months >= 1 && months <= DeskLimits.MOST_MONTHS,
                    Why.MONTHS,
                    DeskLimits.MOST_MONTHS);
        }
        if (kind == Kind.CREDITS) {
            DeskRefused.unless(onlyFor == null && lasts == Lasts.ONCE, Why.CREDITS_STAND_ALONE);
        }
        if (most != null) {
            DeskLimits.within(most, 1, DeskLimits.MOST_CREDITS);
        }
        DeskRefused.unless(
                validUntil == null || (validUntil.isAfter(validFrom) && validUntil.isAfter(now)), Why.PERIOD);
    }

    private void requireAmount() {
        switch (kind) {
            case PERCENT -> DeskRefused.unless(number() >= 1 && number() <= ALL, Why.PERCENT);
            case CREDITS -> DeskLimits.within(number(), 1, DeskLimits.MOST_CREDITS);
            case AMOUNT -> DeskRefused.unless(number() > 0, Why.MONEY, DeskLimits.MOST_MONEY);
        }
    }
}
