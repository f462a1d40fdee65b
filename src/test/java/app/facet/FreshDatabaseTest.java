package app.facet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that was migrated by the very process that uses it goes on when the pool replaces its connections. */
@HouseTest
class FreshDatabaseTest {

    @Autowired
    HikariDataSource pool;

    @Autowired
    JdbcClient rows;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    AccountId ada;

    @BeforeEach
    void open() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void rulesOfTablesHoldAfterEveryConnectionWasReplaced() throws SQLException {
        Connection before = anyConnection();
        pool.getHikariPoolMXBean().softEvictConnections();
        await().until(before::isClosed);

        assertThatCode(() -> insert("QUEUED")).doesNotThrowAnyException();
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert("LOST"));
    }

    private Connection anyConnection() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getConnection();
        }
    }

    /** In a transaction, which tells the database who is asking. */
    private void insert(String state) {
        transactions.executeWithoutResult(status -> rows.sql(
                        "insert into notifications_mail (id, account_id, kind, language, sealed_content, state, attempts,"
                                + " created_at) values (:id, :account, 'test', 'en', :nothing, :state, 0, current_timestamp)")
                .param("id", UUID.randomUUID())
                .param("account", ada.value())
                .param("nothing", new byte[0])
                .param("state", state)
                .update());
    }
}
