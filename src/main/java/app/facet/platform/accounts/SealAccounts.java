package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the addresses and names of accounts that were opened before there was a vault. */
@Component
class SealAccounts implements JavaMigration {

    private final Vault vault;
    private final BlindIndex index;

    SealAccounts(Vault vault, BlindIndex index) {
        this.vault = vault;
        this.index = index;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261121.1102");
    }

    @Override
    public String getDescription() {
        return "seal accounts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (var rows = connection.prepareStatement("select id, email, display_name from account");
                var accounts = rows.executeQuery()) {
            while (accounts.next()) {
                seal(connection, accounts.getObject(1, UUID.class), accounts.getString(2), accounts.getString(3));
            }
        }
    }

    private void seal(Connection connection, UUID id, String email, String name) throws SQLException {
        var account = new AccountId(id);
        vault.createKey(account);
        try (var update = connection.prepareStatement(
                "update account set sealed_email = ?, email_index = ?, sealed_name = ? where id = ?")) {
            update.setBytes(1, vault.seal(account, AccountFields.EMAIL, email));
            update.setString(2, index.of(AccountFields.EMAIL, email));
            update.setBytes(3, vault.seal(account, AccountFields.NAME, name));
            update.setObject(4, id);
            update.executeUpdate();
        }
        try (var word = connection.prepareStatement("insert into account_name_word values (?, ?)")) {
            for (String one : AccountFields.wordsOf(index, name)) {
                word.setObject(1, id);
                word.setString(2, one);
                word.executeUpdate();
            }
        }
    }
}
