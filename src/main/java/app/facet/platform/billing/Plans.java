package app.facet.platform.billing;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
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

    /** From the free one up. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return jdbc.sql("select * from billing_plan order by position")
                .query(Plans::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Plan of(AccountId account) {
        String code = jdbc.sql("select plan from billing_account_plan where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse(FREE);
        return named(code);
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

    private void store(AccountId account, Plan plan) {
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

    private Plan named(String code) {
        return jdbc.sql("select * from billing_plan where code = :code")
                .param("code", code)
                .query(Plans::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Plan(
                row.getString("code"),
                row.getString("name"),
                BigDecimal.valueOf(row.getInt("monthly_cents"), currency.getDefaultFractionDigits()),
                currency,
                row.getInt("requests_percent"),
                row.getInt("priority"));
    }
}
