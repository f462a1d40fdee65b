package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.kernel.ActingAsBackOffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What subscriptions bring, for the back office. Added up from the subscriptions themselves, at the prices of today, with
 * no table of its own: when each was first paid and when it ended is in its row, so that nothing has to be noted each
 * night and no number is missing for days on which nothing ran. What a row does not tell is which plan somebody had
 * before: who changes plans counts with the new one from the beginning.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Revenue {

    private static final int MOST_MONTHS = 36;

    /** Each subscription with when it was first paid; whoever ended in their trial never was. */
    private static final String PAID = """
            from (select s.*, coalesce(s.trial_end, s.anchor_at) as paid_at,
            case when s.yearly then coalesce(p.yearly_cents, p.monthly_cents * 12) / 12.0 else p.monthly_cents end as brings
            from billing_subscription s join billing_plan p on p.code = s.plan) s
            where (ended_at is null or ended_at > paid_at)""";

    private final JdbcClient jdbc;
    private final LedgerMonths ledger;
    private final Clock clock;

    Revenue(JdbcClient jdbc, LedgerMonths ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What each plan brings at this moment, as far as anybody pays for it or tries it. */
    @Transactional(readOnly = true)
    public List<PlanRevenue> plans() {
        return jdbc.sql("""
                        select p.name, p.position,
                        sum(case when s.status = 'ACTIVE' then 1 else 0 end) as paying,
                        sum(case when s.status = 'ACTIVE' then brings else 0 end) as paid,
                        sum(case when s.status = 'PAST_DUE' then 1 else 0 end) as late,
                        sum(case when s.status = 'PAST_DUE' then brings else 0 end) as owed,
                        sum(case when s.status = 'TRIALING' then 1 else 0 end) as trials
                        from (select s.*, case when s.yearly then coalesce(p.yearly_cents, p.monthly_cents * 12) / 12.0
                        else p.monthly_cents end as brings from billing_subscription s
                        join billing_plan p on p.code = s.plan) s join billing_plan p on p.code = s.plan
                        where s.status in ('ACTIVE', 'PAST_DUE', 'TRIALING') and (s.ended_at is null or s.ended_at > :now)
                        group by p.name, p.position order by p.position""")
                .param("now", utc(clock.instant()))
                .query((row, number) -> new PlanRevenue(
                        row.getString("name"),
                        volume(row, "paying", "paid"),
                        volume(row, "late", "owed"),
                        row.getLong("trials")))
                .list();
    }

    /** The last so many months up to this one, the newest first; by the calendar, in UTC. */
    @Transactional(readOnly = true)
    public List<RevenueMonth> months(int number) {
        DeskLimits.within(number, 1, MOST_MONTHS);
        var last = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        var first = last.minusMonths(number - 1L);
        var began = byMonth("paid_at", first);
        var ended = byMonth("ended_at", first);
        var booked = ledger.since(start(first));
        var standing = standing(first);
        var months = new ArrayList<RevenueMonth>();
        for (int i = 0; i < number; i++) {
            var month = first.plusMonths(i);
            var come = began.getOrDefault(month, Volume.NONE);
            var gone = ended.getOrDefault(month, Volume.NONE);
            months.addFirst(booked.month(month, come, gone, standing));
            standing = standing.plus(come).minus(gone);
        }
        return months;
    }

    private Volume standing(YearMonth month) {
        return jdbc.sql("select count(*) as number, coalesce(sum(brings), 0) as brings " + PAID
                        + " and paid_at < :start and (ended_at is null or ended_at >= :start)")
                .param("start", start(month))
                .query((row, number) -> volume(row, "number", "brings"))
                .single();
    }

    private Map<YearMonth, Volume> byMonth(String column, YearMonth first) {
        var found = new HashMap<YearMonth, Volume>();
        String month = LedgerMonths.monthOf(column);
        jdbc.sql("select " + month + ", count(*) as number, sum(brings) as brings " + PAID + " and " + column
                        + " >= :start and " + column + " <= :now group by 1, 2")
                .param("start", start(first))
                .param("now", utc(clock.instant()))
                .query(row -> {
                    found.put(YearMonth.of(row.getInt(1), row.getInt(2)), volume(row, "number", "brings"));
                });
        return found;
    }

    private static Volume volume(ResultSet row, String number, String recurring) throws SQLException {
        return new Volume(row.getLong(number), Math.round(row.getDouble(recurring)));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
