package app.facet.platform.billing;

import app.facet.platform.billing.PlanTerm.Kind;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has, what they used and what became of it: the numbers of their billing page. */
@Service
public class Statements {

    // Holds are named by their bookings' references; what was granted, by those of its lot.
    private static final String MOVEMENTS = """
            select b.id, b.booked_at, b.kind, l.source, h.action,
                coalesce(sum(case when e.pot = 'AVAILABLE' then e.amount end), 0) as change,
                coalesce(sum(case when e.pot = 'SPENT' then e.amount end), 0) as spent
            from billing_booking b join billing_entry e on e.booking_id = b.id and e.unit = 'CREDIT'
            left join billing_lot l on l.account_id = b.account_id and l.reference = b.reference and l.source <> 'RETURNED'
            left join billing_hold h on h.account_id = b.account_id
                and b.reference in ('hold:' || h.id, 'settle:' || h.id, 'refund:' || h.id)
            where b.account_id = :account
            group by b.id, b.booked_at, b.kind, l.source, h.action
            order by b.booked_at desc, b.id offset :offset rows fetch next :limit rows only""";

    private final Plans plans;
    private final Terms terms;
    private final Prices prices;
    private final Uses uses;
    private final Lots lots;
    private final CreditIssue issue;
    private final JdbcClient jdbc;
    private final Clock clock;

    Statements(
            Plans plans,
            Terms terms,
            Prices prices,
            Uses uses,
            Lots lots,
            CreditIssue issue,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.terms = terms;
        this.prices = prices;
        this.uses = uses;
        this.lots = lots;
        this.issue = issue;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a plan includes, for those who compare. */
    @Transactional(readOnly = true)
    public List<Inclusion> included(Plan plan) {
        return terms.of(plan).stream()
                .filter(term -> term.kind() == Kind.INCLUDED)
                .flatMap(term -> prices.actions().stream()
                        .filter(action -> action.key().equals(term.action()))
                        .map(action -> new Inclusion(action, term.quantity(), term.per())))
                .toList();
    }

    /** For each action the plan includes, how much of it is used. */
    @Transactional(readOnly = true)
    public List<Meter> meters(AccountId account) {
        Standing standing = plans.standing(account);
        return terms.of(standing.plan()).stream()
                .filter(term -> term.kind() == Kind.INCLUDED)
                .flatMap(term -> prices.actions().stream()
                        .filter(action -> action.key().equals(term.action()))
                        .map(action -> meter(account, standing, term, action)))
                .toList();
    }

    private Meter meter(AccountId account, Standing standing, PlanTerm term, PricedAction action) {
        var window = term.per().around(standing.since(), clock.instant());
        int used = uses.in(account, action.key(), term.per(), window).included();
        return new Meter(action, used, term.quantity(), term.per(), window.end(), prices.of(action));
    }

    /** What can be spent, soonest to end first. */
    @Transactional
    public List<Lot> lots(AccountId account) {
        issue.upToDate(account);
        return lots.filled(account);
    }

    /** What moved somebody's credits, the newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(AccountId account, Pageable page) {
        return jdbc.sql(MOVEMENTS)
                .param("account", account.value())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(Statements::movement)
                .list();
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                row.getObject("id", UUID.class),
                PlanRows.instant(row, "booked_at"),
                row.getString("kind"),
                source(row.getString("source")),
                row.getString("action"),
                row.getLong("change"),
                row.getLong("spent"));
    }

    private static @Nullable CreditSource source(@Nullable String name) {
        return name == null ? null : CreditSource.valueOf(name);
    }
}
