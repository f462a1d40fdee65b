package app.facet.platform.audit;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The log as the back office reads it. Whatever was recorded before a call is in its answer. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AuditLog {

    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final AuditChain chain;
    private final ChainWalk walk;
    private final Audit audit;
    private final CurrentAccount account;

    AuditLog(JdbcClient jdbc, AuditChain chain, ChainWalk walk, Audit audit, CurrentAccount account) {
        this.audit = audit;
        this.account = account;
        this.jdbc = jdbc;
        this.chain = chain;
        this.walk = walk;
    }

    /** Newest first. */
    public List<AuditRecord> find(AuditFilter filter, long offset, int limit) {
        chain.sealAll();
        return page(filter, "true", offset, limit);
    }

    /** The kinds of entry there are. */
    public List<String> kinds() {
        return jdbc.sql("select distinct what from audit_entry order by what")
                .query((row, number) -> row.getString("what"))
                .list();
    }

    /** Walks the whole chain. */
    public ChainCheck check() {
        chain.sealAll();
        return walk.walk();
    }

    /** Writes what the filter leaves as CSV, newest first, a page at a time. */
    public void export(AuditFilter filter, Writer out) throws IOException {
        var exported = AuditEntry.of("audit.exported");
        audit.record(account.maybe().map(exported::by).orElse(exported));
        chain.sealAll();
        out.write(Csv.line("number", "time", "what", "actor", "subject", "address", "device", "details"));
        var page = page(filter, "true", 0, PAGE);
        while (!page.isEmpty()) {
            for (var entry : page) {
                out.write(line(entry));
            }
            page = page(filter, "sequence < " + page.getLast().sequence(), 0, PAGE);
        }
    }

    private static String line(AuditRecord entry) {
        return Csv.line(
                entry.sequence(),
                entry.happenedAt(),
                entry.what(),
                entry.actor(),
                entry.subject(),
                entry.address(),
                entry.device(),
                entry.details());
    }

    private List<AuditRecord> page(AuditFilter filter, String further, long offset, int limit) {
        return jdbc.sql("select * from audit_entry where %s and %s order by sequence desc"
                                .formatted(filter.condition(), further)
                        + " offset " + offset + " rows fetch next " + limit + " rows only")
                .params(filter.values())
                .query(AuditRecord::read)
                .list();
    }
}
