package app.facet.platform.billing.payments;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount, counted in the smallest coin of its currency: cents, or whole yen. */
public record Money(long minor, Currency currency) {

    /** @throws ArithmeticException when the amount has parts smaller than the smallest coin */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money with(long other) {
        return new Money(other, currency);
    }

    /** How the ledger names it. */
    public String unit() {
        return currency.getCurrencyCode();
    }
}
