package app.facet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
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

    // Its own shutdown hook would stop the server while the application still wants connections.
    @Bean(destroyMethod = "close")
    @Conditional(OnPostgres.class)
    EmbeddedPostgres embeddedPostgres() throws IOException {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @Bean
    DynamicPropertyRegistrar database(ObjectProvider<EmbeddedPostgres> postgres) throws IOException {
        Path folder = Files.createTempDirectory("facet-test");
        String h2 = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return registry -> {
            registry.add("facet.data-folder", folder::toString);
            var server = postgres.getIfAvailable();
            registry.add(
                    "spring.datasource.url", () -> server == null ? h2 : server.getJdbcUrl("postgres", "postgres"));
            registry.add("spring.datasource.username", () -> server == null ? "sa" : "postgres");
            registry.add("spring.datasource.password", () -> server == null ? "" : "postgres");
        };
    }
}
