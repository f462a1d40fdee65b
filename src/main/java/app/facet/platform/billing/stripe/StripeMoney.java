package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** Amounts as Stripe counts them, which for a few currencies is not how their smallest coin has it. */
final class StripeMoney {

    /** How many decimals Stripe has where ours are others. */
    private static final Map<String, Integer> ITS_OWN = Map.of("MGA", 0, "UGX", 2, "ISK", 2);

    private StripeMoney() {}

    static String currency(Money money) {
        return money.unit().toLowerCase(Locale.ROOT);
    }

    static long amount(Money money) {
        return shifted(money.minor(), shift(money.currency()));
    }

    static Money of(long amount, String currency) {
        var known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        return new Money(shifted(amount, -shift(known)), known);
    }

    private static int shift(Currency currency) {
        int ours = currency.getDefaultFractionDigits();
        return ITS_OWN.getOrDefault(currency.getCurrencyCode(), ours) - ours;
    }

    private static long shifted(long amount, int digits) {
        long result = amount;
        for (int i = 0; i < Math.abs(digits); i++) {
            result = digits > 0 ? Math.multiplyExact(result, 10) : result / 10;
        }
        return result;
    }
}
