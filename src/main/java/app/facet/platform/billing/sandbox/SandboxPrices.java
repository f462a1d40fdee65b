package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.BillLine;
import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.PlanChange;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the sandbox asks for. */
final class SandboxPrices {

    private SandboxPrices() {}

    /**
     * What a change costs.
     *
     * @param begins when the period begins in which the new plan is paid
     * @param what the bill for it is for
     * @param asked for the new plan, before what is left of the old one is taken off
     * @param balance what is left of the old plan when the new one is paid: credit for bills to come
     */
    record Cost(ChangePreview preview, Instant begins, BillLine.What what, long asked, long balance) {}

    static long discounted(long price, @Nullable Discount discount) {
        if (discount == null) {
            return price;
        }
        return Math.max(0, price - Math.round(price * discount.percent() / 100.0) - discount.minor());
    }

    static Instant next(Instant start, boolean yearly) {
        OffsetDateTime at = start.atOffset(ZoneOffset.UTC);
        return (yearly ? at.plusYears(1) : at.plusMonths(1)).toInstant();
    }

    /** Part of a price for what is left of the period, to the second. */
    private static long part(long price, SandboxMembership of, Instant asOf) {
        long whole = Duration.between(of.start(), of.end()).toSeconds();
        long left = Math.clamp(Duration.between(asOf, of.end()).toSeconds(), 0, whole);
        return whole == 0 ? 0 : price * left / whole;
    }

    /** In the same rhythm the period goes on; in another one a new period begins at once and is paid in full. */
    static Cost cost(SandboxMembership now, PlanChange change) {
        var to = change.to();
        boolean sameRhythm = now.tariff().yearly() == to.yearly();
        boolean goesOn = sameRhythm || now.isTrial();
        Instant begins = goesOn ? now.start() : change.asOf();
        Instant next = goesOn ? now.end() : next(change.asOf(), to.yearly());
        var after = change.keepsDiscounts() ? now : now.withoutDiscount();
        long paid = now.lowered(now.tariff().price().minor(), now.start());
        long credited = now.isTrial() ? 0 : part(paid, now, change.asOf());
        long price = after.lowered(to.price().minor(), begins);
        long cost = now.isTrial() ? 0 : sameRhythm ? part(price, now, change.asOf()) : price;
        long balance = now.balance() + credited - cost;
        long left = Math.max(0, balance);
        var money = to.price();
        var preview = new ChangePreview(
                money.with(credited),
                money.with(Math.max(0, -balance)),
                money.with(Math.max(0, after.lowered(to.price().minor(), next) - left)),
                next,
                change.asOf(),
                false);
        var what = sameRhythm ? BillLine.What.REMAINING : BillLine.What.PERIOD;
        return new Cost(preview, begins, what, cost, left);
    }
}
