package app.facet.platform.audit;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's part in the log. On erasure entries stay for their year, but under a pseudonym and without address, device
 * and details; so the log claims no table that would have to be empty afterwards.
 */
@Component
class AuditPersonalData implements PersonalData {

    private static final String OF_ACTOR =
            "(actor = :account or (actor is null and subject = :account)) and actor_erased_by is null";
    private static final String OF_SUBJECT = "subject = :account and subject_erased_by is null";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditChain chain;
    private final AuditPath path;
    private final Clock clock;

    AuditPersonalData(JdbcClient jdbc, JsonMapper json, AuditChain chain, AuditPath path, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.chain = chain;
        this.path = path;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "audit";
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        List<AuditRecord> mine = jdbc
                .sql("select * from audit_entry where actor = :account or subject = :account order by sequence")
                .param("account", account.value())
                .query(AuditRecord::read)
                .list()
                .stream()
                .map(entry -> entry.asSeenBy(account))
                .toList();
        archive.json(section(), "entries", mine);
    }

    /** The chain is locked first, so that nothing about the person is added to it meanwhile. */
    @Override
    @Transactional
    public void erase(AccountId account) {
        chain.sealAll();
        var erased = new Erased(UUID.randomUUID(), numbers(OF_ACTOR, account), numbers(OF_SUBJECT, account));
        if (erased.acted().isEmpty() && erased.concerned().isEmpty()) {
            return;
        }
        long by = chain.appendNow(clock.instant(), Erased.WHAT, erased.write(json))
                .sequence();
        path.take(AuditPath.ERASURE);
        erase(
                "actor_erased_by = :by, actor_salt = null, address = null, device = null,"
                        + " actor = case when actor is null then null else :pseudonym end",
                OF_ACTOR,
                account,
                erased,
                by);
        erase(
                "subject_erased_by = :by, subject_salt = null, details = '{}', subject = :pseudonym",
                OF_SUBJECT,
                account,
                erased,
                by);
    }

    private void erase(String change, String which, AccountId account, Erased erased, long by) {
        jdbc.sql("update audit_entry set " + change + " where " + which)
                .param("by", by)
                .param("pseudonym", erased.pseudonym())
                .param("account", account.value())
                .update();
    }

    private SortedSet<Long> numbers(String which, AccountId account) {
        return new TreeSet<>(jdbc.sql("select sequence from audit_entry where " + which)
                .param("account", account.value())
                .query(Long.class)
                .list());
    }
}
