package app.facet.platform.billing;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which plans there are and who has which. Whoever has chosen none has the free one. */
@Service
public class Plans {

    static final String FREE = "free";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    Plans(JdbcClient jdbc, CurrentAccount current, StepUp stepUp, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same with another clock, for tests of what time does. */
    Plans at(Clock other) {
        return new Plans(jdbc, current, stepUp, audit, other);
    }

    /** From the free one up. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return jdbc.sql(PlanRows.PLANS + " order by p.position, p.code")
                .query(PlanRows::read)
                .list();
    }

    /** @throws NotFound when there is no such plan */
    @Transactional(readOnly = true)
    public Plan named(String code) {
        return jdbc.sql(PlanRows.PLANS + " where p.code = :code")
                .param("code", code)
                .query(PlanRows::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The best of what somebody pays for and what they were given. */
    @Transactional(readOnly = true)
    public Plan of(AccountId account) {
        return standing(account).plan();
    }

    /** How somebody stands at this moment. */
    @Transactional(readOnly = true)
    Standing standing(AccountId account) {
        return jdbc
                .sql(PlanRows.STANDINGS)
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(PlanRows::standing)
                .stream()
                .findFirst()
                .orElseGet(() -> new Standing(named(FREE), opened(account), true));
    }

    /** The months of a free plan begin when somebody's wallet was opened. */
    private Instant opened(AccountId account) {
        return jdbc.sql("select opened_at from billing_wallet where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> PlanRows.instant(row, "opened_at"))
                .optional()
                .orElseGet(clock::instant);
    }

    /** As {@link #of}, for an admin. */
    @PreAuthorize("hasRole('ADMIN')")
    @ActingAsBackOffice
    @Transactional(readOnly = true)
    public Plan seenByAdmin(AccountId account) {
        return of(account);
    }

    /**
     * An admin gives somebody a plan, without a payment.
     *
     * @throws NotFound when there is no such plan
     */
    @PreAuthorize("hasRole('ADMIN')")
    @ActingAsBackOffice
    @Transactional
    public void give(AccountId account, String code) {
        stepUp.require();
        Plan plan = named(code);
        String before = of(account).code();
        if (before.equals(plan.code())) {
            return;
        }
        store(account, plan);
        audit.record(AuditEntry.of("billing.plan-changed")
                .by(current.id())
                .about(account)
                .with("from", before)
                .with("to", plan.code()));
    }

    void store(AccountId account, Plan plan) {
        forget(account);
        jdbc.sql("insert into billing_account_plan (account_id, plan, since) values (:account, :plan, :now)")
                .param("account", account.value())
                .param("plan", plan.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from billing_account_plan where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
