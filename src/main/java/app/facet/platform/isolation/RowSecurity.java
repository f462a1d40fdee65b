package app.facet.platform.isolation;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.CurrentAccount;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL at the beginning of each transaction on whose behalf it runs: whoever {@link Acting} names, else
 * whoever is signed in, else nobody, who sees nothing. The setting ends with the transaction, so that a pooled
 * connection carries it to nobody else.
 */
@Component
class RowSecurity implements TransactionExecutionListener {

    private static final String TELL = "select set_config('app.account', ?, true), set_config('app.acting', ?, true)";

    private final DataSource dataSource;
    private final ObjectProvider<CurrentAccount> signedIn;
    private volatile @Nullable Boolean active;

    RowSecurity(DataSource dataSource, ObjectProvider<CurrentAccount> signedIn) {
        this.dataSource = dataSource;
        this.signedIn = signedIn;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            tell(Acting.now());
        }
    }

    /** Tells the running transaction. Where it fails the transaction is broken or sees nothing: the safe side. */
    void tell(Optional<Who> who) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (isActiveOn(connection)) {
                tell(connection, who);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told on whose behalf it works", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void tell(Connection connection, Optional<Who> who) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            switch (who.orElse(null)) {
                case Who.Person(var account) -> set(tell, account.toString(), "person");
                case Who.TheHouse() -> set(tell, "", "the-house");
                case Who.BackOffice() -> set(tell, "", "back-office");
                case null -> set(tell, signedInAccount(), "person");
            }
            tell.execute();
        }
    }

    private String signedInAccount() {
        return signedIn.getObject().maybe().map(Object::toString).orElse("");
    }

    private static void set(PreparedStatement tell, String account, String acting) throws SQLException {
        tell.setString(1, account);
        tell.setString(2, acting);
    }

    private boolean isActiveOn(Connection connection) throws SQLException {
        if (active == null) {
            active = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
        return active;
    }
}
