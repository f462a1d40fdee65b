package app.facet.platform.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.platform.billing.payments.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "USD,29.00,2900",
        "EUR,0.05,5",
        "JPY,500,500",
        "KRW,1200,1200",
        "KWD,1.234,1234",
        "MGA,1500.00,1500",
        "UGX,700,70000",
        "ISK,990,99000"
    })
    void countsAsStripeDoes(String currency, BigDecimal amount, long stripes) {
        var money = Money.of(amount, Currency.getInstance(currency));

        assertThat(StripeMoney.amount(money)).isEqualTo(stripes);
        assertThat(StripeMoney.of(stripes, currency.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(money);
        assertThat(money.amount()).isEqualByComparingTo(amount);
    }

    @Test
    void knowsNoHalfCents() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("0.005"), Currency.getInstance("USD")));
    }
}
