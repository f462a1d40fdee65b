package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.billing.ledger.Line;
import java.time.OffsetDateTime;
import java.time.YearMonth;
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

    /** How much moved through each pot in each month. Which side of a booking a pot is on is of no matter here. */
    record Booked(Map<YearMonth, Map<String, Long>> moved) {

        RevenueMonth month(YearMonth month, Volume began, Volume ended, Volume standing) {
            var pots = moved.getOrDefault(month, Map.of());
            return new RevenueMonth(
                    month,
                    began,
                    ended,
                    standing,
                    pots.getOrDefault(SALES, 0L),
                    pots.getOrDefault(REFUNDS, 0L),
                    pots.getOrDefault(ISSUED, 0L),
                    pots.getOrDefault(SPENT, 0L),
                    pots.getOrDefault(EXPIRED, 0L));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Booked since(OffsetDateTime start) {
        var moved = new HashMap<YearMonth, Map<String, Long>>();
        jdbc.sql("select " + monthOf("b.booked_at") + """
                , e.pot, sum(e.amount) as total from billing_booking b join billing_entry e on e.booking_id = b.id
                where b.booked_at >= :start and ((e.unit = :money and e.pot in ('SALES', 'REFUNDS'))
                or (e.unit = :credit and e.pot in ('ISSUED', 'SPENT', 'EXPIRED'))) group by 1, 2, e.pot""")
                .param("start", start)
                .param("money", PackDesk.CURRENCY.getCurrencyCode())
                .param("credit", Line.CREDIT)
                .query(row -> {
                    moved.computeIfAbsent(YearMonth.of(row.getInt(1), row.getInt(2)), month -> new HashMap<>())
                            .put(row.getString("pot"), Math.abs(row.getLong("total")));
                });
        return new Booked(moved);
    }
}
