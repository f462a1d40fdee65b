package app.facet.platform.audit;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry as it is shown. Details are JSON, such as {@code {"role":"ADMIN"}}. */
public record AuditRecord(
        long sequence,
        Instant happenedAt,
        String what,
        @Nullable AccountId actor,
        @Nullable AccountId subject,
        @Nullable String address,
        @Nullable String device,
        String details) {

    static AuditRecord read(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("sequence"),
                Link.time(row),
                row.getString("what"),
                account(row.getObject("actor", UUID.class)),
                account(row.getObject("subject", UUID.class)),
                row.getString("address"),
                row.getString("device"),
                row.getString("details"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /** Without what belongs to somebody else: where an administrator sat who changed one's role, for instance. */
    AuditRecord asSeenBy(AccountId account) {
        boolean acted = actor == null || actor.equals(account);
        boolean concerned = subject == null || subject.equals(account);
        return new AuditRecord(
                sequence,
                happenedAt,
                what,
                acted ? actor : null,
                concerned ? subject : null,
                acted ? address : null,
                acted ? device : null,
                concerned ? details : Link.NOTHING);
    }
}
