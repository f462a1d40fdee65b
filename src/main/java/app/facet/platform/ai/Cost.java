package app.facet.platform.ai;

import java.math.BigDecimal;

/** Money in millionths of a US dollar, the currency models are billed in. */
public record Cost(long micros) {

    public static final Cost NOTHING = new Cost(0);
    private static final long CENT = 10_000;
    private static final int DIGITS = 6;

    public static Cost cents(long cents) {
        return new Cost(cents * CENT);
    }

    public BigDecimal dollars() {
        return BigDecimal.valueOf(micros, DIGITS);
    }
}
