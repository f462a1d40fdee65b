package app.facet.platform.ai;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What may be spent on the house's keys in a day, by one person and by all. The estimate is set aside before a call and
 * what it did cost put in its place after it, so that calls side by side cannot spend the same cent twice. A call that
 * never came back leaves its estimate behind: too little is spent then, not too much.
 */
@Component
class Budget {

    private static final Logger LOG = LoggerFactory.getLogger(Budget.class);

    private final JdbcClient jdbc;
    private final AiSettings settings;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final Clock clock;

    Budget(JdbcClient jdbc, AiSettings settings, TransactionTemplate transactions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether there was as much left, for the person and for all */
    boolean reserve(AccountId account, Cost estimate) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
                    boolean enough = ofPerson(account, estimate) && ofAll(estimate);
                    if (!enough) {
                        status.setRollbackOnly();
                    }
                    return enough;
                }))
                || refused(account, estimate);
    }

    private boolean ofPerson(AccountId account, Cost estimate) {
        openDay(account);
        return jdbc.sql("update ai_spend set micros = micros + :cost where account_id = :account and spent_on = :day"
                                + " and micros + :cost <= :cap")
                        .param("cost", estimate.micros())
                        .param("account", account.value())
                        .param("day", today())
                        .param("cap", settings.perPerson().micros())
                        .update()
                > 0;
    }

    private boolean ofAll(Cost estimate) {
        openDay();
        return jdbc.sql("update ai_platform_spend set micros = micros + :cost where spent_on = :day"
                                + " and micros + :cost <= :cap")
                        .param("cost", estimate.micros())
                        .param("day", today())
                        .param("cap", settings.platform().micros())
                        .update()
                > 0;
    }

    /** Puts what it cost in the place of the estimate. */
    void settle(AccountId account, LocalDate day, Cost estimate, Cost cost) {
        long more = cost.micros() - estimate.micros();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("update ai_spend set micros = micros + :more where account_id = :account and spent_on = :day")
                    .param("more", more)
                    .param("account", account.value())
                    .param("day", day)
                    .update();
            jdbc.sql("update ai_platform_spend set micros = micros + :more where spent_on = :day")
                    .param("more", more)
                    .param("day", day)
                    .update();
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Says so once a day, for each person and for the house. */
    private boolean refused(AccountId account, Cost estimate) {
        transactions.executeWithoutResult(status -> {
            openDay(account);
            openDay();
            boolean person = jdbc.sql("update ai_spend set told = true where account_id = :account and spent_on = :day"
                                    + " and not told and micros + :cost > :cap")
                            .param("account", account.value())
                            .param("day", today())
                            .param("cost", estimate.micros())
                            .param("cap", settings.perPerson().micros())
                            .update()
                    > 0;
            boolean all = jdbc.sql("update ai_platform_spend set told = true where spent_on = :day and not told"
                                    + " and micros + :cost > :cap")
                            .param("day", today())
                            .param("cost", estimate.micros())
                            .param("cap", settings.platform().micros())
                            .update()
                    > 0;
            if (person) {
                audit.record(AuditEntry.of("ai.budget-of-person-spent").about(account));
                LOG.warn("A person has spent what they may on models today");
            }
            if (all) {
                audit.record(AuditEntry.of("ai.budget-spent"));
                LOG.error("Facet has spent what it may on models today; the built-in engines answer until tomorrow");
            }
        });
        return false;
    }

    private void openDay(AccountId account) {
        jdbc.sql("insert into ai_spend (account_id, spent_on, micros, told) values (:account, :day, 0, false)"
                        + " on conflict do nothing")
                .param("account", account.value())
                .param("day", today())
                .update();
    }

    private void openDay() {
        jdbc.sql(
                        "insert into ai_platform_spend (spent_on, micros, told) values (:day, 0, false) on conflict do nothing")
                .param("day", today())
                .update();
    }
}
