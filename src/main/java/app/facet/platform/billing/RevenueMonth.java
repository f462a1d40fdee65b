package app.facet.platform.billing;

import java.time.YearMonth;

/**
 * A month of business in one currency. Money is in the smallest coin; recurring revenue is what subscriptions bring in a
 * month.
 *
 * @param standing subscriptions that were paid at its beginning
 * @param sales without tax
 * @param disputes what banks kept from us, less what they gave back
 * @param issued credits that were given out, for whatever reason
 */
public record RevenueMonth(
        YearMonth month,
        Volume standing,
        Moves moves,
        long sales,
        long refunds,
        long disputes,
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

    /**
     * What changed recurring revenue, each with how much it did.
     *
     * @param fresh of people who never paid before
     * @param resumed of people who pay again
     */
    public record Moves(Volume fresh, Volume resumed, Volume upgraded, Volume downgraded, Volume churned) {

        static final Moves NONE = new Moves(Volume.NONE, Volume.NONE, Volume.NONE, Volume.NONE, Volume.NONE);
    }

    /** How much the month added to recurring revenue. */
    public long net() {
        return moves.fresh.recurring
                + moves.resumed.recurring
                + moves.upgraded.recurring
                - moves.downgraded.recurring
                - moves.churned.recurring;
    }

    /** Subscriptions that were paid at its end. */
    public Volume end() {
        return new Volume(
                standing.number + moves.fresh.number + moves.resumed.number - moves.churned.number,
                standing.recurring + net());
    }

    /** Which share of the subscriptions of its beginning ended in it. */
    public double churn() {
        return standing.number == 0 ? 0 : (double) moves.churned.number / standing.number;
    }

    /** Which share of the recurring revenue of its beginning was lost in it, also to smaller plans. */
    public double revenueChurn() {
        long lost = moves.churned.recurring + moves.downgraded.recurring;
        return standing.recurring == 0 ? 0 : (double) lost / standing.recurring;
    }
}
