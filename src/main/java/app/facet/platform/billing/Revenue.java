package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Moves;
import app.facet.platform.billing.RevenueMonth.Volume;
import app.facet.platform.billing.SubscriptionHistory.Kind;
import app.facet.platform.kernel.ActingAsBackOffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What subscriptions, sales and credits bring, for the back office. Added up from the history of subscriptions and from
 * the ledger when somebody looks, so that no number is missing for days on which nothing ran. Each currency by itself:
 * amounts of two are never added together.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Revenue {

    private static final int MOST_MONTHS = 36;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final LedgerMonths ledger;
    private final Clock clock;

    Revenue(JdbcClient jdbc, Plans plans, LedgerMonths ledger, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** In which anything was ever sold, that of the house first. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        var found = new ArrayList<>(List.of(PackDesk.CURRENCY));
        jdbc.sql("""
                        select currency from billing_plan union select currency from billing_subscription_change
                        union select unit from billing_entry where unit <> 'CREDIT' order by 1""").query(String.class).list().stream()
                .map(Currency::getInstance)
                .filter(currency -> !currency.equals(PackDesk.CURRENCY))
                .forEach(found::add);
        return found;
    }

    /** What each plan brings at this moment, as far as anybody pays for it or tries it. */
    @Transactional(readOnly = true)
    public List<PlanRevenue> plans() {
        Map<String, Plan> named = plans.all().stream().collect(Collectors.toMap(Plan::code, Function.identity()));
        return jdbc.sql("""
                        select p.code,
                        sum(case when s.status = 'ACTIVE' and h.recurring > 0 then 1 else 0 end) as paying,
                        sum(case when s.status = 'ACTIVE' then h.recurring else 0 end) as paid,
                        sum(case when s.status = 'PAST_DUE' and h.recurring > 0 then 1 else 0 end) as late,
                        sum(case when s.status = 'PAST_DUE' then h.recurring else 0 end) as owed,
                        sum(case when s.status = 'TRIALING' then 1 else 0 end) as trials
                        from billing_subscription s join billing_plan p on p.code = s.plan
                        left join (select c.subscription_id, c.recurring from billing_subscription_change c
                        where c.step = (select max(l.step) from billing_subscription_change l
                        where l.subscription_id = c.subscription_id)) h on h.subscription_id = s.id
                        where (s.status = 'TRIALING' or (s.status in ('ACTIVE', 'PAST_DUE') and h.recurring > 0))
                        and (s.ended_at is null or s.ended_at > :now)
                        group by p.code, p.position order by p.position, p.code""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PlanRevenue(
                        java.util.Objects.requireNonNull(named.get(row.getString("code"))),
                        volume(row, "paying", "paid"),
                        volume(row, "late", "owed"),
                        row.getLong("trials")))
                .list();
    }

    /** The last so many months up to this one, the newest first; by the calendar, in UTC. */
    @Transactional(readOnly = true)
    public List<RevenueMonth> months(int number, Currency currency) {
        DeskLimits.within(number, 1, MOST_MONTHS);
        var last = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        var first = last.minusMonths(number - 1L);
        var moves = moves(first, currency);
        var booked = ledger.since(start(first), currency);
        var standing = standing(first, currency);
        var months = new ArrayList<RevenueMonth>();
        for (int i = 0; i < number; i++) {
            var month = first.plusMonths(i);
            months.addFirst(booked.month(month, standing, moves.getOrDefault(month, Moves.NONE)));
            standing = months.getFirst().end();
        }
        return months;
    }

    private Volume standing(YearMonth month, Currency currency) {
        return jdbc.sql("""
                        select coalesce(sum(case when kind in ('NEW', 'RESUMED') then 1 when kind = 'CHURNED' then -1
                        else 0 end), 0) as number, coalesce(sum(moved), 0) as brings from billing_subscription_change
                        where currency = :currency and changed_at < :start""")
                .param("currency", currency.getCurrencyCode())
                .param("start", start(month))
                .query((row, number) -> volume(row, "number", "brings"))
                .single();
    }

    private Map<YearMonth, Moves> moves(YearMonth first, Currency currency) {
        var found = new HashMap<YearMonth, Map<Kind, Volume>>();
        jdbc.sql("select " + LedgerMonths.monthOf("changed_at") + """
                , kind, count(*) as number, sum(abs(moved)) as brings from billing_subscription_change
                where currency = :currency and changed_at >= :start and changed_at <= :now group by 1, 2, kind""")
                .param("currency", currency.getCurrencyCode())
                .param("start", start(first))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(
                                    YearMonth.of(row.getInt(1), row.getInt(2)), month -> new EnumMap<>(Kind.class))
                            .put(Kind.valueOf(row.getString("kind")), volume(row, "number", "brings"));
                });
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, month -> moves(month.getValue())));
    }

    private static Moves moves(Map<Kind, Volume> kinds) {
        return new Moves(
                kinds.getOrDefault(Kind.NEW, Volume.NONE),
                kinds.getOrDefault(Kind.RESUMED, Volume.NONE),
                kinds.getOrDefault(Kind.UPGRADED, Volume.NONE),
                kinds.getOrDefault(Kind.DOWNGRADED, Volume.NONE),
                kinds.getOrDefault(Kind.CHURNED, Volume.NONE));
    }

    private static Volume volume(ResultSet row, String number, String recurring) throws SQLException {
        return new Volume(row.getLong(number), row.getLong(recurring));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
