package app.facet.platform.billing.stores;

import app.facet.platform.billing.payments.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody paid in a store, and what becomes of it. The store sells, so it is the store that owes the tax; it keeps its
 * commission and passes on the rest. RevenueCat says the parts as it estimates them, from 0 to 1 of the price.
 *
 * @param paid above zero, also where it was given back
 * @param tax the smallest coin
 * @param commission the smallest coin
 */
record StorePrice(Money paid, long tax, long commission) {

    /** What comes to us. */
    long proceeds() {
        return paid.minor() - tax - commission;
    }

    /** Null where nothing was paid, or the currency is none we know. */
    static @Nullable StorePrice read(JsonNode event) {
        Currency currency = currency(event.path("currency").asString(""));
        BigDecimal price = event.path("price_in_purchased_currency").asDecimal(BigDecimal.ZERO);
        if (currency == null || price.signum() == 0) {
            return null;
        }
        var paid = new Money(minor(price.abs(), currency), currency);
        long tax = part(paid, event.path("tax_percentage").asDecimal(BigDecimal.ZERO));
        return new StorePrice(paid, tax, part(paid, commission(event)));
    }

    /** Older news say only what is left without the commission. */
    private static BigDecimal commission(JsonNode event) {
        JsonNode share = event.path("commission_percentage");
        return share.isNumber()
                ? share.decimalValue()
                : BigDecimal.ONE.subtract(event.path("takehome_percentage").asDecimal(BigDecimal.ONE));
    }

    private static long part(Money of, BigDecimal share) {
        var within = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return BigDecimal.valueOf(of.minor())
                .multiply(within)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long minor(BigDecimal amount, Currency currency) {
        return amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
