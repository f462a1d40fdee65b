package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What columns hold, as the rest of the code has it. */
final class Columns {

    private Columns() {}

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable AccountId accountOrNone(ResultSet row) throws SQLException {
        var found = row.getObject("account_id", UUID.class);
        return found == null ? null : new AccountId(found);
    }

    static @Nullable OffsetDateTime time(@Nullable Instant when) {
        return when == null ? null : when.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
