package app.facet.platform.billing.ledger;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes bookings, and adds them up. Nothing that was written is ever changed. */
@Component("billingLedger")
public class Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Books, as part of the running transaction, unless something was booked under this reference before.
     *
     * @param lines sides without an amount are left out
     * @return whether it was new
     * @throws IllegalArgumentException when the lines of a unit do not add to zero
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean book(@Nullable AccountId account, String reference, String kind, Line... lines) {
        List<Line> moved =
                Arrays.stream(lines).filter(line -> line.amount() != 0).toList();
        requireBalance(moved);
        var id = UUID.randomUUID();
        if (moved.isEmpty() || !begin(id, account, reference, kind)) {
            return false;
        }
        moved.forEach(line -> write(id, account, line));
        return true;
    }

    private static void requireBalance(List<Line> lines) {
        var sums = new HashMap<String, Long>();
        lines.forEach(line -> sums.merge(line.unit(), line.amount(), Math::addExact));
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("A booking adds to zero: " + lines);
        }
    }

    private boolean begin(UUID id, @Nullable AccountId account, String reference, String kind) {
        return jdbc.sql("""
                        insert into billing_booking (id, account_id, reference, kind, booked_at)
                        values (:id, :account, :reference, :kind, :now) on conflict do nothing""")
                        .param("id", id)
                        .param("account", account == null ? null : account.value())
                        .param("reference", reference)
                        .param("kind", kind)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private void write(UUID booking, @Nullable AccountId account, Line line) {
        jdbc.sql("""
                insert into billing_entry (booking_id, account_id, pot, unit, amount)
                values (:booking, :account, :pot, :unit, :amount)""")
                .param("booking", booking)
                .param("account", account == null ? null : account.value())
                .param("pot", line.pot().name())
                .param("unit", line.unit())
                .param("amount", line.amount())
                .update();
    }

    /** Whether something was booked under the reference. */
    @Transactional(readOnly = true)
    public boolean has(String reference) {
        return jdbc.sql("select count(*) from billing_booking where reference = :reference")
                        .param("reference", reference)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What lies in each pot of an account. */
    @Transactional(readOnly = true)
    public Map<Pot, Long> balances(AccountId account, String unit) {
        var found = new HashMap<Pot, Long>();
        jdbc.sql("""
                select pot, sum(amount) as total from billing_entry
                where account_id = :account and unit = :unit group by pot""").param("account", account.value()).param("unit", unit).query(row -> {
            found.put(Pot.valueOf(row.getString("pot")), row.getLong("total"));
        });
        return found;
    }
}
