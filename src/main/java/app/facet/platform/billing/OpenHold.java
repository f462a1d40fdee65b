package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What an action has set aside and neither took nor gave back yet. */
public record OpenHold(UUID id, AccountId account, String action, int quantity, long credits, Instant since) {

    static OpenHold read(ResultSet row, int number) throws SQLException {
        return new OpenHold(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("action"),
                row.getInt("quantity"),
                row.getLong("credits"),
                PlanRows.instant(row, "held_at"));
    }
}
