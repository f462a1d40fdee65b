package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Moves;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.billing.ledger.Line;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of everybody, added up by month: the one place that knows which pots money and credits are counted in. */
@Component
class LedgerMonths {

    private static final String SALES = "SALES";
    private static final String REFUNDS = "REFUNDS";
    private static final String DISPUTES = "DISPUTES";
    private static final String ISSUED = "ISSUED";
    private static final String SPENT = "SPENT";
    private static final String EXPIRED = "EXPIRED";

    private final JdbcClient jdbc;

    LedgerMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Year and month of a moment, as two columns. */
    static String monthOf(String column) {
        return "extract(year from %1$s at time zone 'UTC'), extract(month from %1$s at time zone 'UTC')"
                .formatted(column);
    }

    /** How much moved through each pot in each month. */
    record Booked(Map<YearMonth, Map<String, Long>> moved) {

        RevenueMonth month(YearMonth month, Volume standing, Moves moves) {
            return new RevenueMonth(
                    month,
                    standing,
                    moves,
                    size(month, SALES),
                    size(month, REFUNDS),
                    total(month, DISPUTES), // what comes back in a later month is below zero there
                    size(month, ISSUED),
                    size(month, SPENT),
                    size(month, EXPIRED));
        }

        private long total(YearMonth month, String pot) {
            return moved.getOrDefault(month, Map.of()).getOrDefault(pot, 0L);
        }

        /** Which side of a booking the pot is on is of no matter here. */
        private long size(YearMonth month, String pot) {
            return Math.abs(total(month, pot));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Booked since(OffsetDateTime start, Currency currency) {
        var moved = new HashMap<YearMonth, Map<String, Long>>();
        jdbc.sql("select " + monthOf("b.booked_at") + """
                , e.pot, sum(e.amount) as total from billing_booking b join billing_entry e on e.booking_id = b.id
                where b.booked_at >= :start and ((e.unit = :money and e.pot in ('SALES', 'REFUNDS', 'DISPUTES'))
                or (e.unit = :credit and e.pot in ('ISSUED', 'SPENT', 'EXPIRED'))) group by 1, 2, e.pot""")
                .param("start", start)
                .param("money", currency.getCurrencyCode())
                .param("credit", Line.CREDIT)
                .query(row -> {
                    moved.computeIfAbsent(YearMonth.of(row.getInt(1), row.getInt(2)), month -> new HashMap<>())
                            .put(row.getString("pot"), row.getLong("total"));
                });
        return new Booked(moved);
    }
}
