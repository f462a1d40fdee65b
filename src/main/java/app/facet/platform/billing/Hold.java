package app.facet.platform.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What an action set aside.
 *
 * @param included how many of the quantity the plan pays
 * @param credits what the others were set aside for
 * @param done how many of the quantity were paid for
 */
record Hold(UUID id, String action, int quantity, int included, long credits, State state, int done) {

    enum State {
        HELD,
        CAPTURED,
        RELEASED,
        REFUNDED
    }

    /** What so many of the quantity cost in credits: those the plan pays come first. */
    long priceOf(int some) {
        int paid = Math.max(0, some - included);
        return paid == 0 ? 0 : credits / (quantity - included) * paid;
    }

    static Hold read(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                row.getString("action"),
                row.getInt("quantity"),
                row.getInt("included"),
                row.getLong("credits"),
                State.valueOf(row.getString("state")),
                row.getInt("done"));
    }
}
