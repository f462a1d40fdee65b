package app.facet.platform.billing.ledger;

/**
 * One side of a booking.
 *
 * @param unit {@link #CREDIT} or an ISO 4217 code
 * @param amount credits, or the smallest coin of the currency; above zero comes, below zero leaves
 */
public record Line(Pot pot, String unit, long amount) {

    public static final String CREDIT = "CREDIT";

    public static Line of(Pot pot, String unit, long amount) {
        return new Line(pot, unit, amount);
    }

    public static Line credits(Pot pot, long amount) {
        return new Line(pot, CREDIT, amount);
    }
}
