package app.facet.platform.media;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals photos that were stored before there was a vault. The open files stay until the night's sweep, so that a
 * migration cut short has lost nothing.
 */
@Component
class SealMedia implements JavaMigration {

    private final Vault vault;
    private final MediaFolder folder;

    SealMedia(Vault vault, MediaFolder folder) {
        this.vault = vault;
        this.folder = folder;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261121.1112");
    }

    @Override
    public String getDescription() {
        return "seal media";
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
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (var rows = connection.prepareStatement("select id, account_id, file_name from media_item");
                var photos = rows.executeQuery()) {
            while (photos.next()) {
                var id = new MediaId(photos.getObject(1, UUID.class));
                seal(connection, id, new AccountId(photos.getObject(2, UUID.class)), photos.getString(3));
            }
        }
    }

    private void seal(Connection connection, MediaId id, AccountId owner, String fileName)
            throws SQLException, IOException {
        byte[] key = vault.newFileKey(owner, MediaSeals.fileKey(id));
        folder.sealInPlace(id, vault.fileCipher(owner, MediaSeals.fileKey(id), key));
        try (var update =
                connection.prepareStatement("update media_item set file_key = ?, sealed_file_name = ? where id = ?")) {
            update.setBytes(1, key);
            update.setBytes(2, vault.seal(owner, MediaSeals.fileName(id), fileName));
            update.setObject(3, id.value());
            update.executeUpdate();
        }
    }
}
