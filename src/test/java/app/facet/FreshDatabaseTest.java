package app.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database as it is shipped, migrated by the very process that uses it, outlives its first connections. */
class FreshDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void rulesOfTablesHoldAfterEveryConnectionWasReplaced() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withPropertyValues("facet.data-folder=" + folder)
                .run(facet -> {
                    var pool = facet.getBean(HikariDataSource.class);
                    assertThat(pool.getJdbcUrl()).contains("h2:file:" + folder);
                    replaceConnections(pool);

                    assertThatCode(() -> insert(pool, "QUEUED")).doesNotThrowAnyException();
                    assertThatExceptionOfType(DataIntegrityViolationException.class)
                            .isThrownBy(() -> insert(pool, "LOST"));
                });
    }

    private static void replaceConnections(HikariDataSource pool) throws SQLException {
        Connection before = anyConnection(pool);
        pool.getHikariPoolMXBean().softEvictConnections();
        await().until(before::isClosed);
    }

    private static Connection anyConnection(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getConnection();
        }
    }

    private static void insert(HikariDataSource pool, String state) {
        JdbcClient.create(pool)
                .sql("insert into notifications_mail (id, kind, language, sealed_content, state, attempts, created_at)"
                        + " values (:id, 'test', 'en', :nothing, :state, 0, current_timestamp)")
                .param("id", UUID.randomUUID())
                .param("nothing", new byte[0])
                .param("state", state)
                .update();
    }
}
