package app.facet.platform.billing;

import app.facet.platform.billing.Per.Window;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often actions were done or set aside. Written only under the lock of the wallet. */
@Component
class Uses {

    private final JdbcClient jdbc;

    Uses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How often.
     *
     * @param included as part of the plan
     * @param total in all
     */
    record Count(int included, int total) {}

    @Transactional(readOnly = true)
    public Count in(AccountId account, String action, Per per, Window window) {
        return jdbc.sql("""
                        select included, total from billing_use
                        where account_id = :account and action = :action and per = :per and began_at = :began""")
                .param("account", account.value())
                .param("action", action)
                .param("per", per.name())
                .param("began", at(window.start()))
                .query(Count.class)
                .optional()
                .orElse(new Count(0, 0));
    }

    /** Counts a hold in a span of time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(AccountId account, UUID hold, String action, Per per, Window window, Count count) {
        jdbc.sql("""
                insert into billing_use (account_id, action, per, began_at) values (:account, :action, :per, :began)
                on conflict do nothing""")
                .param("account", account.value())
                .param("action", action)
                .param("per", per.name())
                .param("began", at(window.start()))
                .update();
        add(account, action, per, window.start(), count);
        jdbc.sql("""
                insert into billing_hold_use (hold_id, account_id, per, began_at)
                values (:hold, :account, :per, :began)""")
                .param("hold", hold)
                .param("account", account.value())
                .param("per", per.name())
                .param("began", at(window.start()))
                .update();
    }

    /** Counts so many of a hold no more, in each span of time it counts in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void uncount(AccountId account, UUID hold, String action, Count back) {
        record Span(Per per, Instant began) {}
        List<Span> spans = jdbc.sql("select per, began_at from billing_hold_use where hold_id = :hold")
                .param("hold", hold)
                .query((row, number) -> new Span(Per.valueOf(row.getString("per")), PlanRows.instant(row, "began_at")))
                .list();
        spans.forEach(span -> add(account, action, span.per, span.began, new Count(-back.included(), -back.total())));
    }

    private void add(AccountId account, String action, Per per, Instant began, Count count) {
        jdbc.sql("""
                update billing_use set included = included + :included, total = total + :total
                where account_id = :account and action = :action and per = :per and began_at = :began""")
                .param("included", count.included())
                .param("total", count.total())
                .param("account", account.value())
                .param("action", action)
                .param("per", per.name())
                .param("began", at(began))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
