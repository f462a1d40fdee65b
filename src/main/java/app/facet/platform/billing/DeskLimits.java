package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import java.math.BigDecimal;
import java.util.Currency;

/** Between which bounds an admin may set prices and numbers. They catch slips, not intentions. */
public final class DeskLimits {

    /** In coins of the currency's main unit. */
    public static final int MOST_MONEY = 100_000;

    public static final int MOST_CREDITS = 1_000_000;
    public static final int MOST_TRIAL_DAYS = 90;
    public static final int LEAST_REQUESTS = 100;
    public static final int MOST_REQUESTS = 100_000;
    public static final int MOST_PRIORITY = 9;
    public static final int MOST_VALID_DAYS = 3_650;
    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_LINE = 120;
    public static final int LAST_POSITION = 10_000;
    public static final int MOST_MONTHS = 36;

    private DeskLimits() {}

    static String name(String typed) {
        String name = typed.strip();
        DeskRefused.unless(!name.isEmpty() && name.length() <= LONGEST_NAME, Why.NAME, LONGEST_NAME);
        return name;
    }

    static String line(String typed) {
        String line = typed.strip();
        DeskRefused.unless(line.length() <= LONGEST_LINE, Why.LINE, LONGEST_LINE);
        return line;
    }

    static void within(int number, int least, int most) {
        DeskRefused.unless(number >= least && number <= most, Why.NUMBER, number, least, most);
    }

    /** In the smallest coin. */
    static int cents(BigDecimal money, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        boolean holds = money.signum() >= 0
                && money.compareTo(BigDecimal.valueOf(MOST_MONEY)) <= 0
                && money.stripTrailingZeros().scale() <= digits;
        DeskRefused.unless(holds, Why.MONEY, MOST_MONEY);
        return money.movePointRight(digits).intValueExact();
    }
}
