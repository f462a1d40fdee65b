package app.facet.platform.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Keeps Facet from starting with other keys than those its database was sealed with. Without the key folder new keys
 * would be made, nobody would be found by their address any more, and whoever came would seal over what a backup of the
 * folder could still open.
 */
@Component
class RightKeys implements Callback {

    private final KeyFiles files;
    private final BlindIndex index;

    RightKeys(KeyFiles files, BlindIndex index) {
        this.files = files;
        this.index = index;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            require(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not asked which keys it was sealed with", e);
        }
    }

    private void require(Connection connection) throws SQLException {
        String mine = index.of("vault.fingerprint", "facet");
        try (var known = connection.prepareStatement("select fingerprint from vault_fingerprint");
                var rows = known.executeQuery()) {
            if (!rows.next()) {
                keep(connection, mine);
            } else if (!rows.getString(1).equals(mine)) {
                files.takeBackNew();
                throw new IllegalStateException("The key folder " + files.where()
                        + " does not hold the keys this database was sealed with: restore it from its backup, as a"
                        + " whole, and start again. No keys were made and nothing was changed.");
            }
        }
    }

    private static void keep(Connection connection, String fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into vault_fingerprint values (?)")) {
            insert.setString(1, fingerprint);
            insert.executeUpdate();
        }
    }

    @Override
    public String getCallbackName() {
        return "right keys";
    }
}
