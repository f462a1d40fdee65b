package app.facet.platform.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where somebody is signed in.
 *
 * @param device browser and system in a few words
 * @param address IP address, shortened: enough to recognise home from abroad
 * @param remembered whether it outlives the browser being closed
 */
public record OpenSession(
        UUID id,
        @Nullable String device,
        @Nullable String address,
        Instant createdAt,
        Instant seenAt,
        boolean remembered) {

    static OpenSession read(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getString("device"),
                row.getString("address"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("series") != null);
    }
}
