package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeCalls.once;

import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.Money;
import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.Tariff;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes sure Stripe knows our prices and coupons. They are never changed there: another price has another name. */
class StripePrices {

    private final StripeCalls calls;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<Tariff.Named>> plans = new ConcurrentHashMap<>();

    StripePrices(StripeCalls calls) {
        this.calls = calls;
    }

    /** Stripe's name of the price. */
    String of(Tariff tariff) {
        String found = known.get(tariff.key());
        if (found != null) {
            return found;
        }
        String price = foundOrMade(tariff);
        known.put(tariff.key(), price);
        return price;
    }

    /** What a price is for; empty when it is none of ours. */
    Optional<Tariff.Named> plan(String price) {
        return plans.computeIfAbsent(price, key -> Optional.ofNullable(
                        calls.ask(stripe -> stripe.prices().retrieve(key)).getLookupKey())
                .flatMap(Tariff::named));
    }

    private String foundOrMade(Tariff tariff) {
        var wanted = PriceListParams.builder()
                .addLookupKey(tariff.key())
                .setActive(true)
                .setLimit(1L)
                .build();
        return calls.ask(stripe -> {
            var prices = stripe.prices().list(wanted).getData();
            return prices.isEmpty()
                    ? stripe.prices()
                            .create(made(tariff), once("price-" + tariff.key()))
                            .getId()
                    : prices.getFirst().getId();
        });
    }

    private static PriceCreateParams made(Tariff tariff) {
        return PriceCreateParams.builder()
                .setLookupKey(tariff.key())
                .setCurrency(StripeMoney.currency(tariff.price()))
                .setUnitAmount(StripeMoney.amount(tariff.price()))
                // What is written on our pages is what people pay: the tax is in it.
                .setTaxBehavior(PriceCreateParams.TaxBehavior.INCLUSIVE)
                .setRecurring(PriceCreateParams.Recurring.builder()
                        .setInterval(
                                tariff.yearly()
                                        ? PriceCreateParams.Recurring.Interval.YEAR
                                        : PriceCreateParams.Recurring.Interval.MONTH)
                        .build())
                .setProductData(PriceCreateParams.ProductData.builder()
                        .setName(tariff.name())
                        .build())
                .build();
    }

    /** Stripe's name of the coupon. */
    String of(Discount discount, Money price) {
        String name = "facet-%s-%d-%d-%d"
                .formatted(
                        discount.code().toLowerCase(Locale.ROOT),
                        discount.percent(),
                        discount.minor(),
                        discount.months());
        return known.computeIfAbsent(name, key -> made(key, discount, price));
    }

    private String made(String name, Discount discount, Money price) {
        var coupon = CouponCreateParams.builder().setId(name).setName(discount.code());
        if (discount.percent() > 0) {
            coupon.setPercentOff(java.math.BigDecimal.valueOf(discount.percent()));
        } else {
            coupon.setAmountOff(StripeMoney.amount(price.with(discount.minor())))
                    .setCurrency(StripeMoney.currency(price));
        }
        switch (discount.months()) {
            case 0 -> coupon.setDuration(CouponCreateParams.Duration.FOREVER);
            case 1 -> coupon.setDuration(CouponCreateParams.Duration.ONCE);
            default ->
                coupon.setDuration(CouponCreateParams.Duration.REPEATING).setDurationInMonths((long) discount.months());
        }
        try {
            return calls.ask(stripe -> stripe.coupons()
                    .create(coupon.build(), once("coupon-" + name))
                    .getId());
        } catch (ProviderFailure failed) {
            if (failed.kind() == ProviderFailure.Kind.REFUSED) {
                return calls.ask(stripe -> stripe.coupons().retrieve(name).getId()); // made before
            }
            throw failed;
        }
    }
}
