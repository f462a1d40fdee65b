package app.facet.platform.billing;

import java.time.YearMonth;

/**
 * A month of business. Money is in the smallest coin; recurring revenue is what subscriptions bring in a month.
 *
 * @param began subscriptions that were paid for the first time
 * @param ended subscriptions that were paid and ended
 * @param standing subscriptions at its beginning, those on trial left out
 * @param sales without tax
 * @param issued credits that were given out, for whatever reason
 */
public record RevenueMonth(
        YearMonth month,
        Volume began,
        Volume ended,
        Volume standing,
        long sales,
        long refunds,
        long issued,
        long spent,
        long expired) {

    /** How many, and what they bring in a month. */
    public record Volume(long number, long recurring) {

        static final Volume NONE = new Volume(0, 0);

        Volume plus(Volume other) {
            return new Volume(number + other.number, recurring + other.recurring);
        }

        Volume minus(Volume other) {
            return new Volume(number - other.number, recurring - other.recurring);
        }
    }

    /** How much the month added to recurring revenue. */
    public long net() {
        return began.recurring() - ended.recurring();
    }

    /** Which share of the subscriptions of its beginning ended in it. */
    public double churn() {
        return standing.number() == 0 ? 0 : (double) ended.number() / standing.number();
    }

    /** Which share of the recurring revenue of its beginning ended in it. */
    public double revenueChurn() {
        return standing.recurring() == 0 ? 0 : (double) ended.recurring() / standing.recurring();
    }
}
