package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.Tariff;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the sandbox asks for. */
final class SandboxPrices {

    private SandboxPrices() {}

    static long discounted(long price, @Nullable Discount discount) {
        if (discount == null) {
            return price;
        }
        return Math.max(0, price - price * discount.percent() / 100 - discount.minor());
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

    static ChangePreview preview(SandboxMembership now, Tariff to, Instant asOf) {
        boolean sameRhythm = now.tariff().yearly() == to.yearly();
        boolean trial = now.isTrial();
        long credited = trial ? 0 : part(now.tariff().price().minor(), now, asOf);
        long price = to.price().minor();
        long cost = trial ? 0 : sameRhythm ? part(price, now, asOf) : price;
        long balance = now.balance() + credited - cost;
        Instant next = sameRhythm || trial ? now.end() : next(asOf, to.yearly());
        var money = to.price();
        return new ChangePreview(
                money.with(credited),
                money.with(Math.max(0, -balance)),
                money.with(Math.max(0, price - Math.max(0, balance))),
                next,
                asOf);
    }
}
