package app.facet.platform.audit;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entries go when their year is over, oldest first; the hash of the last one gone is kept, so the rest still connects. */
@Component
class AuditRetention {

    static final Duration A_YEAR = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    private final JdbcClient jdbc;
    private final AuditChain chain;
    private final AuditPath path;
    private final Clock clock;

    AuditRetention(JdbcClient jdbc, AuditChain chain, AuditPath path, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.path = path;
        this.clock = clock;
    }

    @Transactional
    public void retire() {
        var head = chain.lockHead();
        // Witness outside the database: whoever rewrote the whole chain would have to rewrite the log files as well.
        LOG.info("The audit chain ends at {} with {}", head.sequence(), head.hash());
        long last = jdbc.sql("select min(sequence) from audit_entry where happened_at >= :limit")
                        .param("limit", Link.time(clock.instant().minus(A_YEAR)))
                        .query(Long.class)
                        .optional()
                        .orElse(head.sequence() + 1)
                - 1;
        var hash = jdbc.sql("select hash from audit_entry where sequence = :last")
                .param("last", last)
                .query(String.class)
                .optional();
        hash.ifPresent(known -> retireUpTo(last, known));
    }

    private void retireUpTo(long last, String hash) {
        jdbc.sql("update audit_head set anchor_sequence = :last, anchor_hash = :hash where id = 1")
                .param("last", last)
                .param("hash", hash)
                .update();
        path.take(AuditPath.RETENTION);
        jdbc.sql("delete from audit_entry where sequence <= :last")
                .param("last", last)
                .update();
    }
}
