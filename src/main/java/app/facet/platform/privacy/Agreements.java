package app.facet.platform.privacy;

import app.facet.platform.accounts.AccountOpened;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who agreed to what, and when. Only the terms are agreed to: the privacy policy tells what is done, and there is
 * nothing Facet does with people's data that needs more than that.
 */
@Service
public class Agreements {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    void opened(AccountOpened event) {
        agree(event.account(), Document.TERMS);
    }

    /** Agrees to the version of today. Repeated, the first time counts. */
    @Transactional
    public void agree(AccountId account, Document document) {
        int stored = jdbc.sql("""
                insert into privacy_agreement (account_id, document, version, agreed_at)
                values (:account, :document, :version, :now) on conflict do nothing
                """)
                .param("account", account.value())
                .param("document", document.word())
                .param("version", document.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (stored > 0) {
            audit.record(AuditEntry.of("privacy.agreed", account)
                    .with("document", document.word())
                    .with("version", document.version().toString()));
        }
    }

    /** Whether the version of today was agreed to. */
    @Transactional(readOnly = true)
    public boolean isCurrent(AccountId account, Document document) {
        return of(account).stream()
                .anyMatch(agreement ->
                        agreement.document() == document && !agreement.version().isBefore(document.version()));
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Agreement> of(AccountId account) {
        return jdbc.sql("select * from privacy_agreement where account_id = :account order by agreed_at desc")
                .param("account", account.value())
                .query(Agreements::read)
                .list();
    }

    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from privacy_agreement where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Agreement read(ResultSet row, int number) throws SQLException {
        return new Agreement(
                Document.valueOf(row.getString("document").toUpperCase(Locale.ROOT)),
                row.getObject("version", LocalDate.class),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant());
    }
}
