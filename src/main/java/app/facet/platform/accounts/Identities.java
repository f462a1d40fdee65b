package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account a provider's person opens. Call what changes it only for somebody who has proved both. */
@Component
class Identities implements SealedData {

    private static final String LABEL = "accounts.identity.label";
    private static final String SUBJECT = "accounts.identity.subject";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;
    private final Audit audit;
    private final Clock clock;

    Identities(JdbcClient jdbc, Vault vault, BlindIndex index, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    public Optional<AccountId> owner(ProvedIdentity identity) {
        return jdbc.sql(
                        "select account_id from account_identity where provider = :provider and subject_index = :subject")
                .param("provider", identity.provider().name())
                .param("subject", indexOf(identity))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** @throws IdentityTaken when it opens an account already */
    @ActingAsTheHouse("whose it is already, is the question")
    @Transactional
    public void link(AccountId account, ProvedIdentity identity) {
        String label = Optional.ofNullable(identity.email())
                .or(() -> Optional.ofNullable(identity.name()))
                .orElse("");
        int linked = jdbc.sql("""
                insert into account_identity (id, account_id, provider, subject_index, sealed_label, linked_at)
                values (:id, :account, :provider, :subject, :label, :now) on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("provider", identity.provider().name())
                .param("subject", indexOf(identity))
                .param("label", vault.seal(account, LABEL, label))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (linked == 0) {
            throw new IdentityTaken(identity.provider());
        }
        audit.record(AuditEntry.of("accounts.identity-linked", account)
                .with("provider", identity.provider().key()));
    }

    /** The one linked first, first. */
    @Transactional(readOnly = true)
    public List<LinkedIdentity> of(AccountId account) {
        return jdbc.sql("select * from account_identity where account_id = :account order by linked_at, id")
                .param("account", account.value())
                .query((row, number) -> opened(account, row))
                .list();
    }

    private LinkedIdentity opened(AccountId account, ResultSet row) throws SQLException {
        return new LinkedIdentity(
                row.getObject("id", UUID.class),
                Provider.valueOf(row.getString("provider")),
                vault.open(account, LABEL, row.getBytes("sealed_label")),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }

    @Transactional
    public void unlink(AccountId account, LinkedIdentity identity) {
        int unlinked = jdbc.sql("delete from account_identity where id = :id and account_id = :account")
                .param("id", identity.id())
                .param("account", account.value())
                .update();
        if (unlinked > 0) {
            audit.record(AuditEntry.of("accounts.identity-unlinked", account)
                    .with("provider", identity.provider().key()));
        }
    }

    /** Without a word in the log: the account goes, or comes to its true owner. */
    @Transactional
    public void forgetAll(AccountId account) {
        jdbc.sql("delete from account_identity where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        jdbc.sql("select id, sealed_label from account_identity where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Label(row.getObject("id", UUID.class), row.getBytes("sealed_label")))
                .list()
                .forEach(label -> jdbc.sql("update account_identity set sealed_label = :label where id = :id")
                        .param("label", vault.reseal(account, LABEL, label.bytes()))
                        .param("id", label.id())
                        .update());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Label(UUID id, byte[] bytes) {}

    private String indexOf(ProvedIdentity identity) {
        return index.of(SUBJECT, identity.provider().name() + "/" + identity.subject());
    }
}
