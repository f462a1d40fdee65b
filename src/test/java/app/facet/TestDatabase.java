package app.facet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The database of this run, by the system property {@code facet.test.database}: h2 (default) or postgresql. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    static final class OnPostgres implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return "postgresql".equals(System.getProperty("facet.test.database"));
        }
    }

    static final class OnH2 extends NoneNestedConditions {
        OnH2() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(OnPostgres.class)
        static final class Postgres {}
    }

    /**
     * Migrates, and stays: a database in memory cannot be closed and opened anew after the migrations, as the embedded one is,
     * and the rules of its tables end with the connection that made them (docs/framework-scars.md).
     */
    @FlywayDataSource
    @Bean(defaultCandidate = false, destroyMethod = "destroy")
    @Conditional(OnH2.class)
    SingleConnectionDataSource migrations(@Value("${spring.datasource.url}") String url) {
        return new SingleConnectionDataSource(url, "sa", "", true);
    }

    // Its own shutdown hook would stop the server while the application still wants connections.
    @Bean(destroyMethod = "close")
    @Conditional(OnPostgres.class)
    EmbeddedPostgres embeddedPostgres() throws IOException {
        var server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create role facet_app login password 'facet_app'")
                .update();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar database(ObjectProvider<EmbeddedPostgres> postgres) throws IOException {
        Path folder = Files.createTempDirectory("facet-test");
        String h2 = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return registry -> {
            registry.add("facet.data-folder", folder::toString);
            registry.add("facet.analytics.strict", () -> true);
            registry.add("facet.headshots.draw-ahead", () -> false);
            var server = postgres.getIfAvailable();
            registry.add(
                    "spring.datasource.url",
                    () -> server == null ? h2 : "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()));
            registry.add("spring.datasource.username", () -> server == null ? "sa" : "facet_app");
            registry.add("spring.datasource.password", () -> server == null ? "" : "facet_app");
            if (server != null) {
                registry.add("spring.flyway.user", () -> "postgres");
                registry.add("spring.flyway.password", () -> "postgres");
            }
        };
    }

    /** The application's own view of the database, in which rows of others are not there. */
    @Bean
    @Primary
    JdbcClient asTheApplication(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** Everything there is, for tests that look behind the application's back. */
    @Bean
    JdbcClient asOwner(DataSource dataSource, ObjectProvider<EmbeddedPostgres> postgres) {
        var server = postgres.getIfAvailable();
        return JdbcClient.create(server == null ? dataSource : server.getPostgresDatabase());
    }
}
