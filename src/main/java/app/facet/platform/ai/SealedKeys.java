package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People's own keys, each sealed with its owner's data key and bound to its provider. */
@Component
class SealedKeys implements SealedData {

    private static final int SHOWN = 4;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SealedKeys(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Key> find(AccountId account, String provider) {
        return jdbc.sql("select sealed_key from ai_own_key where account_id = :account and provider = :provider")
                .param("account", account.value())
                .param("provider", provider)
                .query(byte[].class)
                .optional()
                .map(bytes -> new Key(vault.open(account, field(provider), bytes), true));
    }

    @Transactional(readOnly = true)
    public List<OwnKey> of(AccountId account) {
        return jdbc.sql("select provider, last_four, tested_at from ai_own_key where account_id = :account"
                        + " order by provider")
                .param("account", account.value())
                .query(SealedKeys::read)
                .list();
    }

    @Transactional
    public void store(AccountId account, String provider, String key) {
        remove(account, provider);
        jdbc.sql("insert into ai_own_key (account_id, provider, sealed_key, last_four, tested_at)"
                        + " values (:account, :provider, :sealed, :lastFour, :now)")
                .param("account", account.value())
                .param("provider", provider)
                .param("sealed", vault.seal(account, field(provider), key))
                .param("lastFour", key.substring(Math.max(0, key.length() - SHOWN)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public boolean remove(AccountId account, String provider) {
        return jdbc.sql("delete from ai_own_key where account_id = :account and provider = :provider")
                        .param("account", account.value())
                        .param("provider", provider)
                        .update()
                > 0;
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        of(account).stream().map(OwnKey::provider).forEach(provider -> reseal(account, provider));
    }

    private void reseal(AccountId account, String provider) {
        byte[] now = jdbc.sql("select sealed_key from ai_own_key where account_id = ? and provider = ?")
                .params(account.value(), provider)
                .query(byte[].class)
                .single();
        jdbc.sql("update ai_own_key set sealed_key = ? where account_id = ? and provider = ?")
                .params(vault.reseal(account, field(provider), now), account.value(), provider)
                .update();
    }

    private static OwnKey read(ResultSet row, int number) throws SQLException {
        return new OwnKey(
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static String field(String provider) {
        return "ai.own-key/" + provider;
    }
}
