package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of accounts, the way Spring Security wants them. */
@Component
@ActingAsTheHouse("asked while somebody is signing in")
class PasskeyStore implements UserCredentialRepository, SealedData {

    private static final String CREDENTIAL = "accounts.passkey";
    private static final String LABEL = "accounts.passkey-label";

    private final JdbcClient jdbc;
    private final PasskeyOwners owners;
    private final Vault vault;
    private final BlindIndex index;
    private final JsonMapper json;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, PasskeyOwners owners, Vault vault, BlindIndex index, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.vault = vault;
        this.index = index;
        this.json = json;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            AccountId account,
            Bytes credential,
            Bytes label,
            long signatures,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static Row read(ResultSet row, int number) throws SQLException {
            var used = row.getObject("last_used_at", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    new AccountId(row.getObject("account_id", UUID.class)),
                    new Bytes(row.getBytes("sealed_credential")),
                    new Bytes(row.getBytes("sealed_label")),
                    row.getLong("signature_count"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    used == null ? null : used.toInstant());
        }
    }

    /**
     * A new one, or one that was just used. Spring Security compares its counter with the one it was made with only, so
     * the last one is compared here; both at once, or a copy could slip in between.
     *
     * @throws CounterWentBack when it did
     */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        var account = owners.accountOf(passkey.getUserEntityUserId()).orElseThrow();
        int known = jdbc.sql("""
                update account_passkey set signature_count = :signatures, last_used_at = :now
                where credential_index = :index
                and (signature_count < :signatures or (signature_count = 0 and :signatures = 0))
                """)
                .param("signatures", passkey.getSignatureCount())
                .param("now", now())
                .param("index", indexOf(passkey.getCredentialId()))
                .update();
        if (known == 0 && isKnown(passkey.getCredentialId())) {
            throw new CounterWentBack(Optional.of(account));
        }
        if (known == 0) {
            add(account, passkey);
        }
    }

    private boolean isKnown(Bytes credential) {
        return jdbc.sql("select count(*) from account_passkey where credential_index = :index")
                        .param("index", indexOf(credential))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void add(AccountId account, CredentialRecord passkey) {
        jdbc.sql("""
                insert into account_passkey (id, account_id, credential_index, sealed_credential, sealed_label,
                signature_count, created_at) values (:id, :account, :index, :credential, :label, :signatures, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("index", indexOf(passkey.getCredentialId()))
                .param(
                        "credential",
                        vault.seal(account, CREDENTIAL, json.writeValueAsString(StoredCredential.of(passkey))))
                .param("label", vault.seal(account, LABEL, passkey.getLabel()))
                .param("signatures", passkey.getSignatureCount())
                .param("now", now())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from account_passkey where credential_index = :index")
                .param("index", indexOf(credential))
                .query(Row::read)
                .optional()
                .map(this::opened)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return owners.accountOf(handle).map(this::rows).orElse(List.of()).stream()
                .map(this::opened)
                .toList();
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner, with remove()");
    }

    @Transactional(readOnly = true)
    List<Passkey> of(AccountId account) {
        return rows(account).stream()
                .map(row -> new Passkey(row.id(), label(row), row.createdAt(), Optional.ofNullable(row.lastUsedAt())))
                .toList();
    }

    @Transactional
    void rename(AccountId account, UUID passkey, String label) {
        jdbc.sql("update account_passkey set sealed_label = :label where id = :id and account_id = :account")
                .param("label", vault.seal(account, LABEL, label))
                .param("id", passkey)
                .param("account", account.value())
                .update();
    }

    @Transactional
    boolean remove(AccountId account, UUID passkey) {
        return jdbc.sql("delete from account_passkey where id = :id and account_id = :account")
                        .param("id", passkey)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        rows(account).forEach(row -> jdbc.sql("update account_passkey set sealed_credential = :credential,"
                        + " sealed_label = :label where id = :id")
                .param(
                        "credential",
                        vault.reseal(account, CREDENTIAL, row.credential().getBytes()))
                .param("label", vault.reseal(account, LABEL, row.label().getBytes()))
                .param("id", row.id())
                .update());
    }

    private List<Row> rows(AccountId account) {
        return jdbc.sql("select * from account_passkey where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query(Row::read)
                .list();
    }

    private CredentialRecord opened(Row row) {
        var known = json.readValue(
                vault.open(row.account(), CREDENTIAL, row.credential().getBytes()), StoredCredential.class);
        var used = row.lastUsedAt() == null ? row.createdAt() : row.lastUsedAt();
        return known.record(
                owners.handleOf(row.account()).orElseThrow(), label(row), row.signatures(), row.createdAt(), used);
    }

    private String label(Row row) {
        return vault.open(row.account(), LABEL, row.label().getBytes());
    }

    private String indexOf(Bytes credential) {
        return index.of(CREDENTIAL, credential.toBase64UrlString());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
