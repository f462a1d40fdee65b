package app.facet.platform.audit;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Records what happened, with the address and device of the request at hand. */
@Service
public class Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditSealer sealer;
    private final ObjectProvider<CurrentAccount> current;
    private final Clock clock;

    Audit(JdbcClient jdbc, JsonMapper json, AuditSealer sealer, ObjectProvider<CurrentAccount> current, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealer = sealer;
        this.current = current;
        this.clock = clock;
    }

    /** Holds if, and only if, the transaction at hand holds. */
    @Transactional
    public void record(AuditEntry told) {
        var entry = current.getObject()
                .impersonator()
                .filter(admin -> !told.actor().equals(Optional.of(admin)))
                .map(admin -> told.with("impersonated-by", admin.toString()))
                .orElse(told);
        var from = Origin.current();
        jdbc.sql("""
                insert into audit_inbox (happened_at, what, actor, address, device, subject, details)
                values (:when, :what, :actor, :address, :device, :subject, :details)
                """)
                .param("when", Link.time(clock.instant()))
                .param("what", entry.what())
                .param("actor", entry.actor().map(AccountId::value).orElse(null))
                .param("address", from.address())
                .param("device", from.device())
                .param("subject", entry.subject().map(AccountId::value).orElse(null))
                .param("details", json.writeValueAsString(new TreeMap<>(entry.details())))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sealer.wake();
            }
        });
    }

    /** Holds even if what it is part of fails and is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRegardless(AuditEntry entry) {
        record(entry);
    }
}
