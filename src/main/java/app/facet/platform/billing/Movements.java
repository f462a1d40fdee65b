package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what moved credits, a page at a time, and what each booking was for. */
@Component
class Movements {

    // The page is cut before anything is added up or looked up: an account may have a hundred thousand bookings.
    private static final String PAGE = """
            with page as (
                select b.id, b.booked_at, b.kind, b.reference from billing_booking b
                where b.account_id = :account
                and exists (select 1 from billing_entry e where e.booking_id = b.id and e.unit = 'CREDIT')
                order by b.booked_at desc, b.id offset :offset rows fetch next :limit rows only)
            select p.id, p.booked_at, p.kind, p.reference,
                sum(case when e.pot = 'AVAILABLE' then e.amount else 0 end) as available,
                sum(case when e.pot = 'HELD' then e.amount else 0 end) as held
            from page p join billing_entry e on e.booking_id = p.id and e.unit = 'CREDIT'
            group by p.id, p.booked_at, p.kind, p.reference
            order by p.booked_at desc, p.id""";

    /** Bookings whose reference ends with the id of a hold. */
    private static final Set<String> OF_HOLDS = Set.of("hold", "capture", "release", "refund");

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Movement> of(AccountId account, Pageable page) {
        List<Movement> bare = jdbc.sql(PAGE)
                .param("account", account.value())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> new Movement(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        PlanRows.instant(row, "booked_at"),
                        row.getString("kind"),
                        row.getString("reference"),
                        null,
                        null,
                        row.getLong("available"),
                        row.getLong("held")))
                .list();
        return explained(account, bare);
    }

    private List<Movement> explained(AccountId account, List<Movement> bare) {
        Map<String, CreditSource> sources =
                sources(account, bare.stream().map(Movement::reference).toList());
        Map<UUID, String> actions = actions(
                account,
                bare.stream().map(Movements::hold).flatMap(Optional::stream).collect(Collectors.toSet()));
        return bare.stream()
                .map(movement -> new Movement(
                        movement.id(),
                        movement.at(),
                        movement.kind(),
                        movement.reference(),
                        sources.get(movement.reference()),
                        hold(movement).map(actions::get).orElse(null),
                        movement.available(),
                        movement.held()))
                .toList();
    }

    private static Optional<UUID> hold(Movement movement) {
        String reference = movement.reference();
        return OF_HOLDS.contains(movement.kind())
                ? Optional.of(UUID.fromString(reference.substring(reference.indexOf(':') + 1)))
                : Optional.empty();
    }

    private Map<UUID, String> actions(AccountId account, Collection<UUID> holds) {
        Map<UUID, String> found = new HashMap<>();
        if (!holds.isEmpty()) {
            jdbc.sql("select id, action from billing_hold where account_id = :account and id in (:holds)")
                    .param("account", account.value())
                    .param("holds", holds)
                    .query(row -> {
                        found.put(row.getObject("id", UUID.class), row.getString("action"));
                    });
        }
        return found;
    }

    private Map<String, CreditSource> sources(AccountId account, Collection<String> references) {
        Map<String, CreditSource> found = new HashMap<>();
        if (!references.isEmpty()) {
            jdbc.sql("""
                            select reference, source from billing_lot
                            where account_id = :account and reference in (:references) and source <> 'RETURNED'""")
                    .param("account", account.value())
                    .param("references", references)
                    .query(row -> {
                        found.put(row.getString("reference"), CreditSource.valueOf(row.getString("source")));
                    });
        }
        return found;
    }
}
