package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comparisons found. Of one thing there is at most one row that is not mended. */
@Component
class DifferenceRows {

    private static final int LONGEST = 400;

    /** Rows know no account, so that they stay when it goes: whose they are is looked up where the thing itself stands. */
    private static final String WITH_OWNERS = """
            select d.*, coalesce(p.account_id, m.account_id, s.account_id, e.account_id, t.account_id, r.account_id)
            as owner, coalesce(p.item, s.plan) as item from (%s) d
            left join billing_purchase p on d.touched = 'CHECKOUT' and p.provider = d.provider and p.checkout = d.ref
            left join billing_deposit e on d.touched = 'CHECKOUT' and cast(e.id as varchar(40)) = d.ref
            left join billing_payment m on d.touched = 'CHARGE' and m.provider = d.provider and m.provider_ref = d.ref
            left join billing_refund r on d.touched = 'CHARGE' and 'refund ' || cast(r.id as varchar(40)) = d.ref
            left join billing_subscription s
            on d.touched = 'MEMBERSHIP' and s.provider = d.provider and s.provider_ref = d.ref
            left join billing_transfer t on d.touched = 'TRANSFER' and cast(t.id as varchar(40)) = d.ref
            order by %s""";

    private static final String OPEN = "not mended and provider = :provider and touched = :touched and ref = :ref";

    private final JdbcClient jdbc;
    private final Clock clock;

    DifferenceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was compared. */
    record Thing(String provider, Touched touched, String ref) {}

    /** It differed and does not any more. */
    @Transactional
    public void mended(Thing thing, String ours, String theirs) {
        if (!close(thing, ours, theirs)) {
            insert(thing, "was behind", ours, theirs, true);
        }
    }

    /** It could not be compared; why stands in the log. */
    @Transactional
    public void left(Thing thing, @Nullable String ours, String reference) {
        stands(thing, "reference " + reference, ours);
    }

    /** Both sides say the same, and still something is wrong. */
    @Transactional
    public void wrong(Thing thing, Wrong wrong) {
        stands(thing, wrong.key(), null);
    }

    private void stands(Thing thing, String what, @Nullable String ours) {
        int again = about(
                        thing,
                        "update billing_difference set last_at = :now, times = times + 1, what = :what,"
                                + " ours = coalesce(cast(:ours as varchar(400)), ours) where " + OPEN)
                .param("now", time(clock.instant()))
                .param("what", what)
                .param("ours", cut(ours))
                .update();
        if (again == 0) {
            insert(thing, what, ours, null, false);
        }
    }

    /** @return whether there was something to close */
    @Transactional
    public boolean close(Thing thing, @Nullable String ours, @Nullable String theirs) {
        return about(
                                thing,
                                "update billing_difference set mended = true, last_at = :now, ours = :ours, theirs = :theirs"
                                        + " where " + OPEN)
                        .param("now", time(clock.instant()))
                        .param("ours", cut(ours))
                        .param("theirs", cut(theirs))
                        .update()
                > 0;
    }

    private StatementSpec about(Thing thing, String statement) {
        return jdbc.sql(statement)
                .param("provider", thing.provider())
                .param("touched", thing.touched().name())
                .param("ref", thing.ref());
    }

    private void insert(Thing thing, String what, @Nullable String ours, @Nullable String theirs, boolean mended) {
        about(thing, """
                insert into billing_difference (id, found_at, last_at, provider, touched, ref, what, ours, theirs, mended)
                values (:id, :now, :now, :provider, :touched, :ref, :what, :ours, :theirs, :mended)""")
                .param("id", UUID.randomUUID())
                .param("now", time(clock.instant()))
                .param("what", what)
                .param("ours", cut(ours))
                .param("theirs", cut(theirs))
                .param("mended", mended)
                .update();
    }

    private static @Nullable String cut(@Nullable String words) {
        return words == null ? null : words.substring(0, Math.min(LONGEST, words.length()));
    }

    @Transactional
    public boolean lookedAt(UUID id, AccountId admin, String note) {
        return jdbc.sql("""
                        update billing_difference set looked_at = :now, looked_by = :admin, note = :note where id = :id""")
                        .param("now", time(clock.instant()))
                        .param("admin", admin.value())
                        .param("note", note)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static String page(String order) {
        return """
                select * from billing_difference where (:touched = '' or touched = :touched) and (:state = ''
                or :state = case when mended then 'MENDED' when looked_at is null then 'OPEN' else 'LOOKED_AT' end)
                order by %s offset :offset rows fetch next :limit rows only""".formatted(order);
    }

    /** As the page says, else the newest first. */
    @Transactional(readOnly = true)
    public List<Difference> find(DifferenceFilter filter, Pageable page) {
        String order = DifferenceOrder.of(page.getSort());
        return jdbc.sql(WITH_OWNERS.formatted(page(order), order))
                .param(
                        "touched",
                        filter.touched() == null ? "" : filter.touched().name())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(DifferenceRows::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Difference> find(UUID id) {
        return jdbc.sql(WITH_OWNERS.formatted(
                        "select * from billing_difference where id = :id", DifferenceOrder.NEWEST))
                .param("id", id)
                .query(DifferenceRows::read)
                .optional();
    }

    /** Not mended, and not found again since. */
    @Transactional(readOnly = true)
    public List<Difference> leftBefore(Instant moment) {
        return jdbc.sql(WITH_OWNERS.formatted(
                        "select * from billing_difference where not mended and last_at < :moment",
                        DifferenceOrder.NEWEST))
                .param("moment", time(moment))
                .query(DifferenceRows::read)
                .list();
    }

    /** Found since, not mended, and no admin knows of it. */
    @Transactional(readOnly = true)
    public long openSince(Instant moment) {
        return jdbc.sql("""
                        select count(*) from billing_difference
                        where not mended and looked_at is null and last_at >= :moment""").param("moment", time(moment)).query(Long.class).single();
    }

    private static Difference read(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner", UUID.class);
        return new Difference(
                Columns.id(row, "id"),
                Columns.instant(row, "found_at"),
                Columns.instant(row, "last_at"),
                row.getInt("times"),
                row.getString("provider"),
                Touched.valueOf(row.getString("touched")),
                row.getString("ref"),
                row.getString("what"),
                row.getString("ours"),
                row.getString("theirs"),
                state(row),
                owner == null ? null : new AccountId(owner),
                row.getString("item"),
                row.getString("note"));
    }

    private static Difference.State state(ResultSet row) throws SQLException {
        if (row.getBoolean("mended")) {
            return Difference.State.MENDED;
        }
        return row.getObject("looked_at") == null ? Difference.State.OPEN : Difference.State.LOOKED_AT;
    }
}
